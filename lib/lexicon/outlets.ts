import { foldKey } from '../arabic/fold';
import { rows, values } from './table';
import type { Outlet } from './types';

/**
 * Newspapers, broadcasters and sites that publish in Arabic, and those of other languages that they quote.
 * Cells: id | English name | state | hosts, apart by spaces | names.
 */
export const OUTLETS: readonly Outlet[] = read(`
# Pan-Arab
al-jazeera | Al Jazeera | QA | aljazeera.net mubasher.aljazeera.net | الجزيرة، الجزيرة نت، قناة الجزيرة، الجزيرة مباشر
al-arabiya | Al Arabiya | SA | alarabiya.net | العربية، العربية نت، قناة العربية
al-hadath | Al Hadath | SA | alhadath.net | الحدث، قناة الحدث، العربية الحدث
sky-news-arabia | Sky News Arabia | AE | skynewsarabia.com | سكاي نيوز عربية، قناة سكاي نيوز عربية
al-ghad-tv | Al Ghad TV | | alghad.tv | الغد، قناة الغد
asharq-news | Asharq News | SA | asharq.com | الشرق للأخبار، الشرق، قناة الشرق
asharq-business | Asharq Business | SA | asharqbusiness.com | الشرق بلومبرغ، اقتصاد الشرق
asharq-al-awsat | Asharq Al-Awsat | SA | aawsat.com | الشرق الأوسط، صحيفة الشرق الأوسط، جريدة الشرق الأوسط
al-hayat | Al-Hayat | | alhayat.com | الحياة، صحيفة الحياة، صحيفة الحياة اللندنية
al-quds-al-arabi | Al-Quds Al-Arabi | GB | alquds.co.uk | القدس العربي، صحيفة القدس العربي
al-araby-al-jadeed | Al-Araby Al-Jadeed | | alaraby.co.uk | العربي الجديد، صحيفة العربي الجديد
al-araby-tv | Al Araby TV | | alaraby.com alaraby.tv | التلفزيون العربي، العربي، قناة العربي
al-arab | Al-Arab | GB | alarab.co.uk | صحيفة العرب، صحيفة العرب اللندنية، العرب اللندنية
rai-al-youm | Rai al-Youm | GB | raialyoum.com | رأي اليوم، صحيفة رأي اليوم
al-khaleej-online | Al Khaleej Online | | alkhaleejonline.net | الخليج أونلاين
elaph | Elaph | GB | elaph.com | إيلاف، موقع إيلاف
independent-arabia | Independent Arabia | SA | independentarabia.com | إندبندنت عربية
noon-post | Noon Post | | noonpost.com | نون بوست
arabi21 | Arabi21 | | arabi21.com | عربي21، عربي 21
middle-east-online | Middle East Online | GB | middle-east-online.com | ميدل إيست أونلاين
raseef22 | Raseef22 | LB | raseef22.net raseef22.com | رصيف22، رصيف 22
lorient-le-jour | L'Orient-Le Jour | LB | lorientlejour.com | لوريان لوجور، صحيفة لوريان لوجور
daraj | Daraj | LB | daraj.media daraj.com | درج، موقع درج
al-mayadeen | Al Mayadeen | LB | almayadeen.net | الميادين، قناة الميادين، الميادين نت
al-alam | Al-Alam | IR | alalam.ir alalamtv.net | العالم، قناة العالم
al-hurra | Alhurra | US | alhurra.com | الحرة، قناة الحرة
radio-sawa | Radio Sawa | US | radiosawa.com | راديو سوا، إذاعة سوا
voa-arabic | Voice of America | US | voanews.com | صوت أميركا/أمريكا
cnn-arabic | CNN Arabic | US | arabic.cnn.com | سي إن إن بالعربية، سي إن إن، CNN بالعربية، شبكة سي إن إن
bbc-arabic | BBC News Arabic | GB | bbc.com bbc.co.uk | بي بي سي عربي، بي بي سي، هيئة الإذاعة البريطانية، بي بي سي نيوز عربي
france24-arabic | France 24 Arabic | FR | france24.com | فرانس 24، فرانس24، قناة فرانس 24
mcd | Monte Carlo Doualiya | FR | mc-doualiya.com | مونت كارلو الدولية، إذاعة مونت كارلو الدولية
rt-arabic | RT Arabic | RU | arabic.rt.com | روسيا اليوم، آر تي عربية، آر تي، قناة روسيا اليوم
sputnik-arabic | Sputnik Arabic | RU | sputnikarabic.ae arabic.sputniknews.com sarabic.ae | سبوتنيك عربي
dw-arabic | DW Arabic | DE | dw.com | دويتشه فيله، دي دبليو، دويتشه فيله عربية
euronews-arabic | Euronews Arabic | FR | arabic.euronews.com | يورونيوز، يورونيوز عربية
trt-arabi | TRT Arabi | TR | trtarabi.com | تي آر تي عربي، TRT عربي
anadolu-arabic | Anadolu Agency Arabic | TR | aa.com.tr | الأناضول، وكالة الأناضول
cgtn-arabic | CGTN Arabic | CN | arabic.cgtn.com | سي جي تي إن العربية
xinhua-arabic | Xinhua Arabic | CN | arabic.news.cn arabic.xinhuanet.com | شينخوا
reuters-arabic | Reuters Arabic | GB | ara.reuters.com reuters.com | رويترز
swissinfo-arabic | Swissinfo Arabic | CH | swissinfo.ch | سويس إنفو
un-news-arabic | UN News Arabic | UN | news.un.org | أخبار الأمم المتحدة
hespress | Hespress | MA | hespress.com | هسبريس
al-monitor | Al-Monitor | US | al-monitor.com | المونيتور
middle-east-eye | Middle East Eye | GB | middleeasteye.net | ميدل إيست آي، موقع ميدل إيست آي
middle-east-monitor | Middle East Monitor | GB | middleeastmonitor.com | ميدل إيست مونيتور
annahar-al-arabi | Annahar Al-Arabi | LB | annaharar.com | النهار العربي
erem | Erem News | AE | eremnews.com | إرم نيوز
al-ain | Al-Ain News | AE | al-ain.com | العين الإخبارية، العين
mbc | MBC | SA | mbc.net | إم بي سي، قناة إم بي سي
argaam | Argaam | SA | argaam.com | أرقام، موقع أرقام
mubasher | Mubasher | SA | mubasher.info | مباشر
kooora | Kooora | | kooora.com | كووورة
# Saudi Arabia
okaz | Okaz | SA | okaz.com.sa | عكاظ، صحيفة عكاظ
al-riyadh | Al Riyadh | SA | alriyadh.com | صحيفة الرياض، جريدة الرياض
al-jazirah | Al-Jazirah | SA | al-jazirah.com | صحيفة الجزيرة، جريدة الجزيرة، صحيفة الجزيرة السعودية
al-watan-sa | Al-Watan | SA | alwatan.com.sa | صحيفة الوطن السعودية، الوطن السعودية
al-madina | Al-Madina | SA | al-madina.com | صحيفة المدينة، جريدة المدينة
al-yaum | Al-Yaum | SA | alyaum.com | صحيفة اليوم، اليوم السعودية
makkah | Makkah | SA | makkahnewspaper.com | صحيفة مكة
al-eqtisadiah | Al-Eqtisadiah | SA | aleqt.com | الاقتصادية، صحيفة الاقتصادية
sabq | Sabq | SA | sabq.org | سبق، صحيفة سبق
ajel | Ajel | SA | ajel.sa | صحيفة عاجل
al-marsd | Al-Marsd | SA | al-marsd.com | صحيفة المرصد
akhbaar24 | Akhbaar24 | SA | akhbaar24.argaam.com akhbaar24.com | أخبار 24، أخبار24
al-weeam | Al-Weeam | SA | alweeam.com.sa | الوئام، صحيفة الوئام
al-ekhbariya | Al Ekhbariya | SA | alekhbariya.net | الإخبارية، قناة الإخبارية، الإخبارية السعودية
twasul | Twasul | SA | twasul.info | صحيفة تواصل
spa-site | Saudi Press Agency | SA | spa.gov.sa | واس
arriyadiyah | Arriyadiyah | SA | arriyadiyah.com | الرياضية، صحيفة الرياضية
# Emirates
al-ittihad | Al-Ittihad | AE | alittihad.ae | الاتحاد الإماراتية، صحيفة الاتحاد
al-bayan | Al Bayan | AE | albayan.ae | صحيفة البيان، البيان الإماراتية
al-khaleej | Al Khaleej | AE | alkhaleej.ae | صحيفة الخليج، الخليج الإماراتية
emarat-al-youm | Emarat Al Youm | AE | emaratalyoum.com | الإمارات اليوم، صحيفة الإمارات اليوم
al-roeya | Al Roeya | AE | alroeya.com | صحيفة الرؤية، الرؤية الإماراتية
24-ae | 24.ae | AE | 24.ae | موقع 24
wam-site | Emirates News Agency | AE | wam.ae | وام
the-national | The National | AE | thenationalnews.com thenational.ae | ذا ناشيونال، صحيفة ذا ناشيونال
# Qatar, Kuwait, Bahrain, Oman
al-raya | Al Raya | QA | raya.com | صحيفة الراية، الراية القطرية
al-sharq-qa | Al-Sharq | QA | al-sharq.com | الشرق القطرية، صحيفة الشرق القطرية
al-watan-qa | Al-Watan | QA | al-watan.com | الوطن القطرية، صحيفة الوطن القطرية
al-arab-qa | Al-Arab | QA | alarab.qa | العرب القطرية، صحيفة العرب القطرية
lusail | Lusail | QA | lusailnews.net | صحيفة لوسيل
al-qabas | Al-Qabas | KW | alqabas.com | القبس، صحيفة القبس، القبس الكويتية
al-rai-kw | Al Rai | KW | alraimedia.com | الراي الكويتية، صحيفة الراي
al-anba | Al-Anba | KW | alanba.com.kw | الأنباء الكويتية، صحيفة الأنباء
al-jarida | Al-Jarida | KW | aljarida.com | الجريدة الكويتية، صحيفة الجريدة
al-seyassah | Al-Seyassah | KW | al-seyassah.com alseyassah.com | صحيفة السياسة، السياسة الكويتية
al-watan-kw | Al-Watan | KW | alwatan.kuwait.tt | الوطن الكويتية
al-ayam-bh | Al-Ayam | BH | alayam.com | الأيام البحرينية، صحيفة الأيام
al-wasat | Al-Wasat | BH | alwasatnews.com | الوسط البحرينية، صحيفة الوسط
akhbar-al-khaleej | Akhbar Al Khaleej | BH | akhbar-alkhaleej.com | أخبار الخليج
al-watan-bh | Al-Watan | BH | alwatannews.net | الوطن البحرينية
al-bilad-bh | Al-Bilad | BH | albiladpress.com | البلاد البحرينية
oman-daily | Oman Daily | OM | omandaily.om | صحيفة عمان، جريدة عمان
al-watan-om | Al-Watan | OM | alwatan.com alwatan.om | الوطن العمانية
shabiba | Shabiba | OM | shabiba.com | الشبيبة، صحيفة الشبيبة
athir | Atheer | OM | atheer.om | أثير، صحيفة أثير
al-roya-om | Al Roya | OM | alroya.om | الرؤية العمانية
# Egypt
al-ahram | Al-Ahram | EG | ahram.org.eg gate.ahram.org.eg | الأهرام، صحيفة الأهرام، جريدة الأهرام، بوابة الأهرام
al-akhbar-eg | Akhbar el-Yom | EG | akhbarelyom.com | أخبار اليوم، بوابة أخبار اليوم، صحيفة الأخبار المصرية
al-gomhuria | Al-Gomhuria | EG | gomhuriaonline.com | صحيفة الجمهورية، الجمهورية أون لاين
al-masry-al-youm | Al-Masry Al-Youm | EG | almasryalyoum.com | المصري اليوم، صحيفة المصري اليوم
youm7 | Youm7 | EG | youm7.com | اليوم السابع، صحيفة اليوم السابع
shorouk | Al-Shorouk | EG | shorouknews.com | الشروق المصرية، صحيفة الشروق، بوابة الشروق
al-watan-eg | El Watan News | EG | elwatannews.com | الوطن المصرية، صحيفة الوطن المصرية
masrawy | Masrawy | EG | masrawy.com | مصراوي، موقع مصراوي
vetogate | Veto Gate | EG | vetogate.com | فيتو، بوابة فيتو
al-dostor | Al-Dostor | EG | dostor.org | صحيفة الدستور المصرية، الدستور المصرية
al-bawaba-news | Al-Bawaba News | EG | albawabhnews.com | البوابة نيوز
al-wafd-paper | Al-Wafd | EG | alwafd.news alwafd.org | بوابة الوفد
sada-el-balad | Sada El-Balad | EG | elbalad.news | صدى البلد، قناة صدى البلد
mada-masr | Mada Masr | EG | madamasr.com | مدى مصر، موقع مدى مصر
el-fagr | El Fagr | EG | elfagr.org | الفجر المصرية، بوابة الفجر
al-nabaa | Al-Nabaa | EG | alnabaa.net | النبأ
cairo24 | Cairo 24 | EG | cairo24.com | القاهرة 24
al-qahera-news | Al Qahera News | EG | alqaheranews.net | القاهرة الإخبارية، قناة القاهرة الإخبارية
extra-news | Extra News | EG | | إكسترا نيوز، قناة إكسترا نيوز
rassd | Rassd | EG | rassd.com | شبكة رصد
# Levant
an-nahar | An-Nahar | LB | annahar.com | النهار، صحيفة النهار، النهار اللبنانية
al-akhbar | Al-Akhbar | LB | al-akhbar.com | الأخبار اللبنانية، صحيفة الأخبار، جريدة الأخبار
as-safir | As-Safir | LB | assafir.com | السفير اللبنانية، صحيفة السفير
al-mustaqbal | Al-Mustaqbal | LB | almustaqbal.com | صحيفة المستقبل
al-joumhouria | Al Joumhouria | LB | aljoumhouria.com | الجمهورية اللبنانية، صحيفة الجمهورية اللبنانية
al-liwaa | Al-Liwaa | LB | aliwaa.com.lb aliwaa.com | صحيفة اللواء، اللواء اللبنانية
addiyar | Ad-Diyar | LB | addiyar.com | الديار، صحيفة الديار
nidaa-al-watan | Nidaa al-Watan | LB | nidaalwatan.com | نداء الوطن
al-modon | Al-Modon | LB | almodon.com | المدن، صحيفة المدن
al-anbaa-lb | Al-Anbaa | LB | anbaaonline.com | الأنباء اللبنانية
lebanon-24 | Lebanon 24 | LB | lebanon24.com | لبنان 24
elnashra | El-Nashra | LB | elnashra.com | النشرة، موقع النشرة
lebanon-debate | Lebanon Debate | LB | lebanondebate.com | ليبانون ديبايت
al-manar | Al-Manar | LB | almanar.com.lb | المنار، قناة المنار
lbci | LBCI | LB | lbcgroup.tv lbci.com | إل بي سي آي، قناة إل بي سي
mtv-lb | MTV Lebanon | LB | mtv.com.lb | إم تي في، قناة إم تي في
al-jadeed | Al Jadeed | LB | aljadeed.tv | الجديد، قناة الجديد
otv | OTV | LB | otv.com.lb | أو تي في، قناة أو تي في
beirut-observer | Beirut Observer | LB | beirutobserver.com | بيروت أوبزرفر
imlebanon | IMLebanon | LB | imlebanon.org | آي إم ليبانون
nna-site | National News Agency | LB | nna-leb.gov.lb | الوكالة الوطنية للإعلام
janoubia | Janoubia | LB | janoubia.com | جنوبية
al-ahed | Al-Ahed | LB | alahednews.com.lb | العهد الإخباري
sana-site | SANA | SY | sana.sy sana.gov.sy | سانا
al-watan-sy | Al-Watan | SY | alwatan.sy alwatanonline.com | الوطن السورية، صحيفة الوطن السورية
tishreen | Tishreen | SY | tishreen.news.sy | صحيفة تشرين
al-thawra-sy | Al-Thawra | SY | thawra.sy | صحيفة الثورة
enab-baladi | Enab Baladi | SY | enabbaladi.net | عنب بلدي، صحيفة عنب بلدي
zaman-al-wasl | Zaman al-Wasl | SY | zamanalwsl.net | زمان الوصل
orient-news | Orient News | SY | orient-news.net | أورينت نت، أورينت، تلفزيون أورينت
syria-tv | Syria TV | TR | syria.tv | تلفزيون سوريا
halab-today | Halab Today | SY | halabtodaytv.net | حلب اليوم
baladi-news | Baladi News | SY | baladi-news.com | بلدي نيوز
north-press | North Press | SY | npasyria.com | نورث برس
sohr | Syrian Observatory for Human Rights | SY | syriahr.com | المرصد السوري
horan-free | Horan Free League | SY | horanfree.com | تجمع أحرار حوران
ikhbariya-sy | Al-Ikhbariya | SY | alikhbariah.com | الإخبارية السورية، قناة الإخبارية السورية
al-ghad-jo | Al Ghad | JO | alghad.com | الغد الأردنية، صحيفة الغد
al-rai-jo | Al Ra'i | JO | alrai.com | الرأي الأردنية، صحيفة الرأي الأردنية
ad-dustour | Ad-Dustour | JO | addustour.com | الدستور الأردنية، صحيفة الدستور
ammon | Ammon | JO | ammonnews.net | عمون، وكالة عمون
khaberni | Khaberni | JO | khaberni.com | خبرني
roya-news | Roya News | JO | royanews.tv | رؤيا الإخباري، رؤيا، قناة رؤيا
petra-site | Petra | JO | petra.gov.jo | بترا
al-mamlaka | Al Mamlaka | JO | almamlakatv.com | المملكة، قناة المملكة
jo24 | Jo24 | JO | jo24.net | الأردن 24
saraya | Saraya | JO | sarayanews.com | سرايا
al-quds-ps | Al-Quds | PS | alquds.com | صحيفة القدس، القدس دوت كوم
al-ayyam-ps | Al-Ayyam | PS | al-ayyam.ps | الأيام الفلسطينية
al-hayat-al-jadida | Al-Hayat al-Jadida | PS | alhaya.ps | الحياة الجديدة
wafa-site | WAFA | PS | wafa.ps | وفا
maan-site | Ma'an | PS | maannews.net | وكالة معا
palestine-online | Felesteen | PS | felesteen.news felesteen.ps | فلسطين أون لاين، صحيفة فلسطين
al-resalah | Al-Resalah | PS | alresalah.ps | الرسالة نت، صحيفة الرسالة
shehab-site | Shehab | PS | shehabnews.com | وكالة شهاب
safa-site | Safa | PS | safa.ps | وكالة صفا
amad | Amad | PS | amad.ps amad.com.ps | أمد للإعلام، أمد
donia-al-watan | Donia al-Watan | PS | alwatanvoice.com | دنيا الوطن
ultra-palestine | Ultra Palestine | PS | ultrapal.ultrasawt.com | ألترا فلسطين
arab48 | Arab 48 | IL | arab48.com | عرب 48، عرب48
al-aqsa-tv | Al-Aqsa TV | PS | | قناة الأقصى، فضائية الأقصى
palestine-tv | Palestine TV | PS | | تلفزيون فلسطين
quds-news | Quds News Network | PS | qudsn.net qudsn.co | شبكة قدس الإخبارية، شبكة قدس
# Iraq
al-sumaria | Alsumaria | IQ | alsumaria.tv | السومرية، السومرية نيوز، قناة السومرية
shafaq-site | Shafaq News | IQ | shafaq.com | شفق نيوز
baghdad-today | Baghdad Today | IQ | baghdadtoday.news | بغداد اليوم
al-sabaah | Al-Sabaah | IQ | alsabaah.iq | الصباح العراقية، صحيفة الصباح العراقية
azzaman | Azzaman | IQ | azzaman.com azzaman-iraq.com | الزمان، صحيفة الزمان
al-mada | Al-Mada | IQ | almadapaper.net almadapress.com | المدى، صحيفة المدى
rudaw | Rudaw | IQ-KR | rudawarabia.net rudaw.net | رووداو، شبكة رووداو، شبكة رووداو الإعلامية
kurdistan24 | Kurdistan 24 | IQ-KR | kurdistan24.net | كردستان 24، كوردستان 24
ina-site | Iraqi News Agency | IQ | ina.iq | وكالة الأنباء العراقية
al-iraqiya | Al Iraqiya | IQ | imn.iq | العراقية، قناة العراقية
al-sharqiya | Al Sharqiya | IQ | alsharqiya.com | الشرقية، قناة الشرقية
nas-news | Nas News | IQ | nasnews.com | ناس نيوز
mawazin | Mawazin News | IQ | mawazin.net | موازين نيوز
al-ghad-press | Al-Ghad Press | IQ | alghadpress.com | الغد برس
yaqein | Yaqein | IQ | yaqein.net | وكالة يقين
al-forat | Al-Forat News | IQ | alforatnews.iq | الفرات نيوز
# Yemen
al-masdar | Al-Masdar Online | YE | almasdaronline.com | المصدر أونلاين
aden-al-ghad | Aden al-Ghad | YE | adengad.net adenalgd.net | عدن الغد
al-mahriah | Al-Mahriah | YE | almahriah.net | المهرية، قناة المهرية
belqees | Belqees | YE | belqees.net | بلقيس، قناة بلقيس
yemen-monitor | Yemen Monitor | YE | yemenmonitor.com | يمن مونيتور
al-mawqea-post | Al-Mawqea Post | YE | almawqeapost.net | الموقع بوست
newsyemen | News Yemen | YE | newsyemen.net newsyemen.news | نيوزيمن
al-masirah | Al-Masirah | YE | almasirah.net almasirah.net.ye | المسيرة، قناة المسيرة
al-thawra-ye | Al-Thawra | YE | althawrah.ye | الثورة اليمنية
al-ayyam-ye | Al-Ayyam | YE | alayyam.info | الأيام العدنية
saba-site | Saba | YE | sabanew.net | سبأ نت
khabar-site | Khabar | YE | khabaragency.net | وكالة خبر
crater-sky | Crater Sky | YE | cratersky.net | كريتر سكاي
# Libya, Sudan
libya-al-ahrar | Libya Al-Ahrar | LY | libyaalahrar.tv | ليبيا الأحرار، قناة ليبيا الأحرار
al-wasat-ly | Al-Wasat | LY | alwasat.ly | بوابة الوسط، الوسط الليبية
libya-observer | The Libya Observer | LY | libyaobserver.ly ar.libyaobserver.ly | ليبيا أوبزرفر
218-tv | 218 TV | LY | 218tv.net | قناة 218، 218 نيوز
al-marsad-ly | Al-Marsad | LY | almarsad.co | المرصد الليبية، صحيفة المرصد الليبية
ean-libya | Ean Libya | LY | eanlibya.com | عين ليبيا
africa-gate | Afrigate News | LY | afrigatenews.net | بوابة أفريقيا الإخبارية
lana-site | LANA | LY | lana.gov.ly | وال
al-rakoba | Alrakoba | SD | alrakoba.net | الراكوبة، صحيفة الراكوبة
sudan-tribune | Sudan Tribune | SD | sudantribune.net sudantribune.com | سودان تربيون
dabanga | Radio Dabanga | SD | dabangasudan.org | راديو دبنقا، دبنقا
al-sudani | Al-Sudani | SD | alsudaninews.com | السوداني، صحيفة السوداني
al-intibaha | Al-Intibaha | SD | alintibaha.net | الانتباهة، صحيفة الانتباهة
suna-site | SUNA | SD | suna-news.net suna-sd.net | سونا
ayin | Ayin | SD | 3ayin.com | شبكة عاين
al-taghyeer | Altaghyeer | SD | altaghyeer.info | صحيفة التغيير السودانية
# Maghreb
echorouk | Echorouk | DZ | echoroukonline.com | الشروق الجزائرية، الشروق أونلاين
el-khabar | El Khabar | DZ | elkhabar.com | الخبر الجزائرية، صحيفة الخبر
ennahar-dz | Ennahar | DZ | ennaharonline.com | النهار الجزائرية، النهار أونلاين
el-hiwar | El Hiwar | DZ | elhiwar.dz elhiwardz.com | الحوار الجزائرية
tsa-arabi | TSA | DZ | tsa-algerie.com | كل شيء عن الجزائر، موقع كل شيء عن الجزائر
aps-site | APS | DZ | aps.dz | وكالة الأنباء الجزائرية
el-massa | El Massa | DZ | el-massa.com | المساء الجزائرية
el-bilad | El Bilad | DZ | elbilad.net | البلاد الجزائرية
awras | Awras | DZ | awras.com | أوراس
ultra-algeria | Ultra Algeria | DZ | ultraalgeria.ultrasawt.com | ألترا جزائر
al-youm24 | Alyaoum24 | MA | alyaoum24.com | اليوم 24
hibapress | Hibapress | MA | ar.hibapress.com hibapress.com | هبة بريس
le360-arabe | Le360 Arabic | MA | ar.le360.ma | لو 360
assabah-ma | Assabah | MA | assabah.ma | الصباح المغربية
al-massae | Al Massae | MA | almassaa.com | المساء المغربية، صحيفة المساء المغربية
akhbarona | Akhbarona | MA | akhbarona.com | أخبارنا المغربية
al-ahdath | Al Ahdath | MA | ahdath.info | الأحداث المغربية
chouf-tv | Chouf TV | MA | chouftv.ma | شوف تي في
map-site | MAP | MA | mapexpress.ma map.ma | وكالة المغرب العربي للأنباء
al3omk | Al3omk | MA | al3omk.com | العمق المغربي
febrayer | Febrayer | MA | febrayer.com | فبراير كوم
lakome | Lakome | MA | lakome2.com lakome.com | لكم، موقع لكم
medi1 | Medi1 TV | MA | medi1tv.com medi1news.com | ميدي 1، ميدي1 تي في
assabah-tn | Assabah | TN | assabahnews.tn | الصباح نيوز، الصباح التونسية
echourouk-tn | Al Chourouk | TN | alchourouk.com | الشروق التونسية
mosaique-fm | Mosaique FM | TN | mosaiquefm.net | موزاييك، إذاعة موزاييك، موزاييك أف أم
shems-fm | Shems FM | TN | shemsfm.net | شمس أف أم
jawhara-fm | Jawhara FM | TN | jawharafm.net | جوهرة أف أم
babnet | Babnet | TN | babnet.net | باب نات
nawaat | Nawaat | TN | nawaat.org | نواة، موقع نواة
ultra-tunisia | Ultra Tunisia | TN | ultratunisia.ultrasawt.com | ألترا تونس
tap-site | TAP | TN | tap.info.tn | وكالة تونس أفريقيا للأنباء
sahara-media | Sahara Media | MR | saharamedias.net | صحراء ميديا
alakhbar-mr | Al-Akhbar | MR | alakhbar.info | الأخبار الموريتانية
# Iran, Turkey, Israel, Somalia
al-wefagh | Al-Vefagh | IR | al-vefagh.com | الوفاق الإيرانية
irna-arabic | IRNA Arabic | IR | ar.irna.ir | إرنا
tasnim-arabic | Tasnim Arabic | IR | tasnimnews.com | تسنيم
iran-international | Iran International | GB | iranintl.com | إيران إنترناشيونال، قناة إيران إنترناشيونال
yeni-safak-arabic | Yeni Şafak | TR | yenisafak.com | يني شفق، صحيفة يني شفق
daily-sabah-arabic | Daily Sabah | TR | dailysabah.com | ديلي صباح، صحيفة ديلي صباح
turk-press | Turk Press | TR | turkpress.co | ترك برس
hurriyet | Hürriyet | TR | hurriyet.com.tr | حرييت، صحيفة حرييت، صحيفة حريت
milliyet | Milliyet | TR | milliyet.com.tr | صحيفة ملييت، ملييت
cumhuriyet | Cumhuriyet | TR | cumhuriyet.com.tr | جمهوريت، صحيفة جمهوريت، جمهورييت، صحيفة جمهورييت
sozcu | Sözcü | TR | sozcu.com.tr | صحيفة سوزجو
zaman-arabic | Zaman Arabic | TR | zamanarabic.com | زمان عربية، صحيفة زمان
i24-arabic | i24 News | IL | i24news.tv | آي 24 نيوز، قناة آي 24
times-of-israel-arabic | The Times of Israel | IL | ar.timesofisrael.com timesofisrael.com | تايمز أوف إسرائيل، صحيفة تايمز أوف إسرائيل
haaretz | Haaretz | IL | haaretz.com haaretz.co.il | هآرتس، صحيفة هآرتس، صحيفة هآرتس العبرية
yedioth-ahronoth | Yedioth Ahronoth | IL | ynet.co.il | يديعوت أحرونوت/أحرنوت، صحيفة يديعوت أحرونوت/أحرنوت، يديعوت
maariv | Maariv | IL | maariv.co.il | معاريف، صحيفة معاريف
jerusalem-post | The Jerusalem Post | IL | jpost.com | جيروزاليم بوست، صحيفة جيروزاليم بوست
israel-hayom | Israel Hayom | IL | israelhayom.co.il | إسرائيل اليوم، يسرائيل هيوم، صحيفة إسرائيل اليوم
walla | Walla | IL | walla.co.il | واللا، موقع واللا
kan | Kan | IL | kan.org.il | هيئة البث الإسرائيلية، هيئة البث الإسرائيلية الرسمية، قناة كان، قناة كان العبرية
channel-12-il | Channel 12 | IL | mako.co.il | القناة 12 الإسرائيلية، القناة 12، القناة الثانية الإسرائيلية، القناة 12 العبرية
channel-13-il | Channel 13 | IL | 13tv.co.il | القناة 13 الإسرائيلية، القناة 13، القناة العاشرة الإسرائيلية، القناة 13 العبرية
channel-14-il | Channel 14 | IL | | القناة 14 الإسرائيلية، القناة 14 العبرية
army-radio-il | Army Radio | IL | | إذاعة الجيش الإسرائيلي
somalia-new | Somalia Today | SO | | الصومال الجديد، الصومال اليوم
garowe-online | Garowe Online | SO | garoweonline.com | غاروي أونلاين
# Quoted from other languages
new-york-times | The New York Times | US | nytimes.com | نيويورك تايمز، صحيفة نيويورك تايمز، نيويورك تايمز الأميركية/الأمريكية
washington-post | The Washington Post | US | washingtonpost.com | واشنطن بوست، صحيفة واشنطن بوست
wall-street-journal | The Wall Street Journal | US | wsj.com | وول ستريت جورنال، صحيفة وول ستريت جورنال
los-angeles-times | Los Angeles Times | US | latimes.com | لوس أنجلوس/أنجليس تايمز، صحيفة لوس أنجلوس/أنجليس تايمز
usa-today | USA Today | US | usatoday.com | يو إس إيه توداي، صحيفة يو إس إيه توداي
time | Time | US | time.com | مجلة تايم، تايم
newsweek | Newsweek | US | newsweek.com | نيوزويك، مجلة نيوزويك
foreign-policy | Foreign Policy | US | foreignpolicy.com | فورين بوليسي، مجلة فورين بوليسي
foreign-affairs | Foreign Affairs | US | foreignaffairs.com | فورين أفيرز، مجلة فورين أفيرز
the-atlantic | The Atlantic | US | theatlantic.com | ذا أتلانتك، مجلة ذا أتلانتك، مجلة أتلانتك
new-yorker | The New Yorker | US | newyorker.com | نيويوركر، مجلة نيويوركر، ذا نيويوركر
politico | Politico | US | politico.com politico.eu | بوليتيكو، موقع بوليتيكو، صحيفة بوليتيكو، مجلة بوليتيكو
axios | Axios | US | axios.com | أكسيوس، موقع أكسيوس
the-intercept | The Intercept | US | theintercept.com | ذي/ذا إنترسبت، موقع ذي/ذا إنترسبت
daily-beast | The Daily Beast | US | thedailybeast.com | ديلي بيست، موقع ديلي بيست
nbc-news | NBC News | US | nbcnews.com | إن بي سي نيوز، شبكة إن بي سي، إن بي سي، شبكة إن بي سي نيوز
abc-news | ABC News | US | abcnews.go.com | إيه بي سي نيوز، شبكة إيه بي سي، إيه بي سي، شبكة إيه بي سي نيوز
cbs-news | CBS News | US | cbsnews.com | سي بي إس نيوز، شبكة سي بي إس، سي بي إس، شبكة سي بي إس نيوز
fox-news | Fox News | US | foxnews.com | فوكس نيوز، شبكة فوكس نيوز، قناة فوكس نيوز
msnbc | MSNBC | US | msnbc.com | إم إس إن بي سي، شبكة إم إس إن بي سي
cnbc | CNBC | US | cnbc.com cnbcarabia.com | سي إن بي سي، شبكة سي إن بي سي، سي إن بي سي عربية
npr | NPR | US | npr.org | الإذاعة الوطنية العامة الأميركية/الأمريكية
guardian | The Guardian | GB | theguardian.com | الغارديان/الجارديان، صحيفة الغارديان/الجارديان، غارديان
times | The Times | GB | thetimes.co.uk thetimes.com | التايمز البريطانية، صحيفة التايمز، صحيفة التايمز البريطانية، التايمز
sunday-times | The Sunday Times | GB | | صنداي تايمز، صحيفة صنداي تايمز
daily-telegraph | The Daily Telegraph | GB | telegraph.co.uk | ديلي تلغراف/تلجراف، صحيفة ديلي تلغراف/تلجراف، التلغراف/التلجراف، صحيفة التلغراف/التلجراف، تلغراف
independent | The Independent | GB | independent.co.uk | الإندبندنت، صحيفة الإندبندنت، إندبندنت، صحيفة إندبندنت
financial-times | Financial Times | GB | ft.com | فايننشال/فاينانشال/فاينانشيال تايمز، صحيفة فايننشال/فاينانشال/فاينانشيال تايمز
economist | The Economist | GB | economist.com | الإيكونوميست، مجلة الإيكونوميست، إيكونوميست، ذي إيكونوميست
daily-mail | Daily Mail | GB | dailymail.co.uk | ديلي ميل، صحيفة ديلي ميل
daily-express | Daily Express | GB | express.co.uk | ديلي إكسبرس، صحيفة ديلي إكسبرس
mirror | Daily Mirror | GB | mirror.co.uk | ديلي ميرور، صحيفة ديلي ميرور، صحيفة ميرور
the-sun | The Sun | GB | thesun.co.uk | صحيفة ذا صن، ذا صن، صحيفة صن
sky-news | Sky News | GB | news.sky.com | سكاي نيوز، شبكة سكاي نيوز
itv | ITV | GB | itv.com | آي تي في، قناة آي تي في
le-monde | Le Monde | FR | lemonde.fr | لوموند، صحيفة لوموند
le-figaro | Le Figaro | FR | lefigaro.fr | لوفيغارو/لوفيجارو، صحيفة لوفيغارو/لوفيجارو، لو فيغارو
liberation | Libération | FR | liberation.fr | ليبراسيون، صحيفة ليبراسيون
le-parisien | Le Parisien | FR | leparisien.fr | لوباريزيان، صحيفة لوباريزيان
mediapart | Mediapart | FR | mediapart.fr | ميديابارت، موقع ميديابارت
jeune-afrique | Jeune Afrique | FR | jeuneafrique.com | جون أفريك، مجلة جون أفريك
rfi | RFI | FR | rfi.fr | راديو فرنسا الدولي، إذاعة فرنسا الدولية
bfm-tv | BFM TV | FR | bfmtv.com | بي إف إم، بي إف إم تي في، قناة بي إف إم
europe1 | Europe 1 | FR | europe1.fr | إذاعة أوروبا 1، أوروبا 1
der-spiegel | Der Spiegel | DE | spiegel.de | دير شبيغل/شبيجل، مجلة دير شبيغل/شبيجل، شبيغل
bild | Bild | DE | bild.de | بيلد، صحيفة بيلد، صحيفة بيلد الألمانية
die-welt | Die Welt | DE | welt.de | دي فيلت، صحيفة دي فيلت
die-zeit | Die Zeit | DE | zeit.de | دي تسايت، صحيفة دي تسايت
sueddeutsche | Süddeutsche Zeitung | DE | sueddeutsche.de | زود دويتشه تسايتونغ، صحيفة زود دويتشه تسايتونغ، زوددويتشه تسايتونغ
faz | Frankfurter Allgemeine | DE | faz.net | فرانكفورتر ألغماينه، صحيفة فرانكفورتر ألغماينه
corriere | Corriere della Sera | IT | corriere.it | كورييري ديلا سيرا، صحيفة كورييري ديلا سيرا
repubblica | La Repubblica | IT | repubblica.it | لا ريبوبليكا، صحيفة لا ريبوبليكا
la-stampa | La Stampa | IT | lastampa.it | لا ستامبا، صحيفة لا ستامبا
rai | RAI | IT | rai.it | راي، تلفزيون راي
el-pais | El País | ES | elpais.com | الباييس، صحيفة الباييس، البايس، إل باييس
el-mundo | El Mundo | ES | elmundo.es | الموندو، صحيفة الموندو
marca | Marca | ES | marca.com | ماركا، صحيفة ماركا
as-es | AS | ES | as.com | صحيفة آس، آس
mundo-deportivo | Mundo Deportivo | ES | mundodeportivo.com | موندو ديبورتيفو، صحيفة موندو ديبورتيفو
lequipe | L'Équipe | FR | lequipe.fr | ليكيب، صحيفة ليكيب
kommersant | Kommersant | RU | kommersant.ru | كوميرسانت/كومرسانت، صحيفة كوميرسانت/كومرسانت
izvestia | Izvestia | RU | iz.ru | إزفيستيا/إيزفستيا، صحيفة إزفيستيا/إيزفستيا
novaya-gazeta | Novaya Gazeta | RU | novayagazeta.ru | نوفايا غازيتا/جازيتا، صحيفة نوفايا غازيتا/جازيتا
russia-1 | Russia-1 | RU | | قناة روسيا 1، روسيا-1، روسيا 24
global-times | Global Times | CN | globaltimes.cn | غلوبال تايمز، صحيفة غلوبال تايمز
peoples-daily | People's Daily | CN | people.com.cn arabic.people.com.cn | صحيفة الشعب اليومية، الشعب اليومية
cctv | CCTV | CN | cctv.com | سي سي تي في، تلفزيون الصين المركزي
scmp | South China Morning Post | HK | scmp.com | ساوث تشاينا مورنينغ بوست، صحيفة ساوث تشاينا مورنينغ بوست
nhk | NHK | JP | nhk.or.jp | إن إتش كيه، هيئة الإذاعة والتلفزيون اليابانية
asahi | Asahi Shimbun | JP | asahi.com | أساهي شيمبون، صحيفة أساهي شيمبون، أساهي
dawn | Dawn | PK | dawn.com | صحيفة دون الباكستانية، دون الباكستانية
geo-news | Geo News | PK | geo.tv | جيو نيوز، قناة جيو
times-of-india | The Times of India | IN | timesofindia.indiatimes.com | تايمز أوف إنديا، صحيفة تايمز أوف إنديا
the-hindu | The Hindu | IN | thehindu.com | صحيفة ذا هندو
tolo-news | TOLOnews | AF | tolonews.com | طلوع نيوز، قناة طلوع
kyiv-independent | The Kyiv Independent | UA | kyivindependent.com | كييف إندبندنت
# State television
saudi-tv | Saudi TV | SA | | التلفزيون السعودي، القناة السعودية الأولى
syrian-tv | Syrian TV | SY | | التلفزيون السوري، التلفزيون الرسمي السوري
iranian-tv | IRIB | IR | | التلفزيون الإيراني، التلفزيون الرسمي الإيراني، التلفزيون الحكومي الإيراني
press-tv | Press TV | IR | presstv.ir | برس تي في، قناة برس تي في
egyptian-tv | Egyptian TV | EG | | التلفزيون المصري، التلفزيون الرسمي المصري
libyan-tv | Libyan TV | LY | | التلفزيون الليبي
sudan-tv | Sudan TV | SD | | التلفزيون السوداني، تلفزيون السودان، التلفزيون القومي السوداني
tunisian-tv | Tunisian TV | TN | | التلفزيون التونسي، التلفزة الوطنية التونسية، القناة الوطنية التونسية
algerian-tv | Algerian TV | DZ | | التلفزيون الجزائري، التلفزيون العمومي الجزائري
turkish-tv | TRT | TR | trt.net.tr | تي آر تي، قناة تي آر تي، قناة تي آر تي خبر
ntv-turkey | NTV | TR | ntv.com.tr | قناة إن تي في التركية، إن تي في
cnn-turk | CNN Türk | TR | cnnturk.com | سي إن إن ترك، قناة سي إن إن ترك
haberturk | Habertürk | TR | haberturk.com | خبر ترك، قناة خبر ترك
`);

/**
 * Folded names of outlets that are words, places or names of others as well: they name the outlet only with
 * `صحيفة`, `قناة`, `موقع` … before them, or in quotation marks.
 */
export const AMBIGUOUS_OUTLET_NAMES: ReadonlySet<string> = new Set(
  foldKey(
    'الجزيرة العربية الحدث الغد الشرق الحياة العربي درج الميادين العالم الحرة العين مباشر أرقام سبق الإخبارية المصدر ' +
      'القبس الأهرام فيتو النبأ النهار الديار المدن النشرة المنار الجديد رؤيا سرايا المملكة أمد السومرية الزمان المدى العراقية ' +
      'الشرقية المهرية بلقيس المسيرة الراكوبة السوداني الانتباهة دبنقا أوراس نواة لكم أورينت تايم راي كان ماركا آس ' +
      'تشرين الثورة سوا جنوبية رأي بيلد شبيغل بترا وال واع وفا بنا قنا وات واج وام واس',
  ).split(' '),
);

function read(table: string): Outlet[] {
  return rows(table).map(([id, english, state, hosts, names]) => ({
    id: id ?? '',
    english: english ?? '',
    hosts: hosts ? hosts.split(' ') : [],
    names: values(names),
    ...(state ? { state } : {}),
  }));
}

/** Names of outlets, folded, that are common words: `سبق أن أعلن`, `بحسب أرقام الوزارة`. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'سبق أرقام درج مباشر أثير فيتو جنوبية رؤيا سرايا أمد وال لكم نواة راي آس'.split(' ').map(foldKey),
);
