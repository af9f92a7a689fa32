import { useState } from 'preact/hooks';
import type { FormatName } from '../../lib/evidence/formats';
import { Button } from '../shell/button';
import { RadioGroup } from '../shell/radio-group';
import { useWords } from '../shell/words';
import './pack-formats.css';

const FORMATS: readonly FormatName[] = [
  'html',
  'markdown',
  'csv',
  'json',
  'ris',
  'bibtex',
  'csl',
  'annotations',
];

interface PackFormatsProps {
  readonly onDownload: (format: FormatName) => void;
  readonly onCopy: () => void;
}

/** The forms of a pack, and the ways to take it: a file, or the clipboard. */
export function PackFormats({ onDownload, onCopy }: PackFormatsProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<FormatName>('html');
  return (
    <div class="pack-formats">
      <RadioGroup
        label={t('pack.format')}
        value={format}
        options={FORMATS.map((value) => ({
          value,
          label: t(`pack.format.${value}`),
          text: t(`pack.format.${value}.text`),
        }))}
        onChange={setFormat}
      />
      <div class="pack-formats__ways">
        <Button look="primary" onClick={() => onDownload(format)}>
          {t('pack.download')}
        </Button>
        <Button onClick={onCopy}>{t('pack.copy')}</Button>
      </div>
    </div>
  );
}
