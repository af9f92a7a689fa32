import type { Outlet } from '../outlet';
import { daftar } from './daftar';
import { difaf } from './difaf';
import { madar } from './madar';
import { minbar } from './minbar';
import { ufuq } from './ufuq';

export const OUTLETS: readonly Outlet[] = [minbar, daftar, difaf, ufuq, madar];
