/** Words that end in a full stop without ending a sentence, in lower case and without that stop. */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Titles, months and Latin words that several languages share. */
const SHARED = words(
  'dr dra drs sr sra srs sras prof profa prof.ª st sta ste sto mr mrs ms mme mlle mgr jr vs etc ca cf cfr al art arts no nº n vol ed op cit fig pp p tel av ltd inc co corp gen col cap cel',
);

export const ABBREVIATIONS: Record<string, ReadonlySet<string>> = {
  pt: new Set([
    ...SHARED,
    ...words(
      'exmo exma ilmo ilma eng arq ten maj sgt des desa min dep sen gov pres d dom pe fr ir obs pág págs séc km ltda cia jan fev mar abr jun jul ago set out nov dez aprox r trav',
    ),
  ]),
  en: new Set([
    ...SHARED,
    ...words(
      'gov sen rep reps sens lt sgt maj capt cmdr adm rev hon pres supt det jan feb mar apr jun jul aug sept sep oct nov dec approx dept est vt pa calif mass conn ariz mich minn wash ill ind ky tenn fla ala ga va e.g i.e u.s u.k a.m p.m',
    ),
  ]),
  es: new Set([
    ...SHARED,
    ...words(
      'ud uds vd vds d dª dña lic ing arq gral tte cnel sgto ee uu ee.uu pág págs núm avda aprox s.a ene feb mar abr jun jul ago sept oct nov dic',
    ),
  ]),
  fr: new Set([...SHARED, ...words('m mm mmes me mgr pr dir env janv févr avr juill sept oct nov déc chap éd bd')]),
  de: new Set([
    ...SHARED,
    ...words(
      'bzw z.b z u.a u usw ggf evtl sog inkl exkl zzgl abs nr str hrsg bspw vgl d.h d.i i.d.r mio mrd tsd dipl ing rer phil med jan feb mär apr jun jul aug sep sept okt nov dez geb gest mind max',
    ),
  ]),
  it: new Set([
    ...SHARED,
    ...words(
      'sig sigg sig.ra dott dott.ssa on avv ing arch geom rag mons sen min gen ten col mar brig ecc es pag pagg gen feb mar apr mag giu lug ago set ott nov dic',
    ),
  ]),
};
