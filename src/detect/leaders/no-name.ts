/** Words that are part of bodies, places and things, never of a person's name; all languages. */
export const NO_NAME = new Set(
  `city county office house party street state government road residence avenue palace square park club university college school hospital airport league cup
department assembly union council committee commission corp inc llc ltd company strategy manager service services sales partnership association
agency ministry court senate congress parliament center centre institute foundation bureau authority board bank fund group system summit treaty act
plan program programme project award awards games championship open trophy festival times post news herald tribune journal press
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
câmara senado congresso governo república partido liga série ministério público secretaria prefeitura tribunal conselho comissão associação federação
sindicato empresa grupo banco instituto fundação universidade escola polícia federal estadual municipal coligação aliança frente movimento empreendimentos
segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
estado cámara gobierno coalición alianza movimiento ministerio consejo comisión asociación federación sindicato policía ayuntamiento universidad
lunes martes miércoles jueves viernes enero febrero mayo junio julio septiembre octubre noviembre diciembre
parti assemblée gouvernement ministère conseil commission association fédération syndicat police mairie université
partito governo camera ministero consiglio commissione associazione federazione sindacato polizia comune università
partei regierung ministerium bundestag landtag rat kommission verband verein polizei universität stadt traum
république république rassemblement mouvement marche unión união unione movimiento movimento alleanza coalición coalizione bündnis partei bloque bloco força forças fuerza fuerzas marinha marina exército ejército armée aérea aérienne`.split(
    /\s+/,
  ),
);
