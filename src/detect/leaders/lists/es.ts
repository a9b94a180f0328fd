/** Names that must be marked stand in square brackets. */
export const YES = `
El presidente en funciones, [Eusebio Calleja], renunció.
El presidente [Gabriel Boric] viajó al sur.
Según [Vladimir Putin], no habrá acuerdo.
El papa [Francisco] rezó por la paz.
La alcaldesa de Murcia, [Elvira Santacruz], abrió el parque.
[Elvira Santacruz], alcaldesa de Murcia, abrió el parque.
El presidente del Gobierno, [Pedro Sánchez], respondió.
El expresidente [Evo Morales] volvió a Bolivia.
El presidente de EE.UU., [Donald Trump], firmó el decreto.
Los diputados [Tulio Barrenechea] y [Nora Quirós] votaron a favor.
La excanciller [Angela Merkel] dio una charla.
La ministra de Hacienda, [Rosalía Quintanar], explicó las cuentas.
[Rosalía Quintanar], ministra de Hacienda, explicó las cuentas.
La ministra de la Mujer y Equidad de Género, [Alma Ruz Toledo], pidió disculpas.
El portavoz del PP en el Congreso, [Jacobo Lerma], replicó.
La presidenta madrileña, [Isabel Díaz Ayuso], criticó el plan.
El alcalde de Bogotá [Nicanor Buitrago] habló en la radio.
El diputado [Efraín Cuesta] (PP) preguntó dos veces.
Los senadores [Lía Montero], [Raúl Peña] y [Olga Prieto] firmaron la carta.
El canciller mexicano, [Marcelo Ebrard], llegó a Lima.
El presidente de Colombia, [Gustavo Petro], convocó una marcha.
[Petro] dijo que no dimitirá, según el ministro [Luis Cárdenas Rey].
El primer ministro polaco, [Donald Tusk], cerró la frontera.
El titular de Defensa, [Abelardo Funes], negó los cambios.
El líder de Vox, [Santiago Abascal], habló en Murcia.
El gobernador bonaerense, [Axel Kicillof], recorrió la zona.
El entonces presidente [Mauricio Macri] firmó el acuerdo.
La expresidenta [Cristina Fernández de Kirchner] apeló.
El candidato presidencial [Anselmo Farfán] cerró su campaña.
Para [Emmanuel Macron], es tarde.
El rey [Felipe VI] inauguró la muestra.
El secretario general de la ONU, [António Guterres], viajó al Sáhara.
La vicepresidenta [Yolanda Díaz] defendió la reforma.
"No habrá elecciones", dijo [Nicolás Maduro].
El fiscal general, [Evaristo Robledal], presentó la denuncia.
La gobernadora de Puebla, [Domitila Arcos], pidió ayuda.
El presidente del Tribunal Supremo, [Lamberto Oria], leyó el fallo.
El juez del Tribunal Supremo [Lamberto Oria] citó a dos testigos.
El Gobierno de [Javier Milei] recortó partidas.
[Milei] y [Trump] se reunieron en Washington.
El subsecretario de Interior, [Mauro Cifuentes], renunció.
El lehendakari, [Imanol Pradales], saludó a los vecinos.
El presidente ucraniano, [Volodímir Zelenski], agradeció el gesto.
La jefa de Gobierno, [Clara Brugada], visitó el metro.
El congresista [Wilmer Chacaltana] votó en contra.
El ex primer ministro [David Cameron] vendió sus acciones.
El presidente ruso [Vladímir Putin] llegó tarde.
[Xi Jinping], presidente chino, aplaudió.
[Daniela Roldós], concejala de Quito, renunció.
El presidente electo, [José Antonio Kast], nombró a su equipo.
El intendente de Rosario, [Fermín Ledesma], suspendió el acto.
El ministro de Ciencia, Innovación y Tecnología, [Bruno Salvatierra], viajó a Japón.
La primera ministra italiana, [Giorgia Meloni], recibió la carta.
El primer ministro israelí, [Benjamín Netanyahu], canceló el viaje.
El expresidente [Álvaro Uribe] declaró ante la Corte.
[Lula da Silva] firmó el convenio.
La alcaldesa [Ada Colau] perdió la votación.
El presidente del PP, [Alberto Núñez Feijóo], pidió elecciones.
El ministro del Interior, [Fernando Grande-Marlaska], viajó a Ceuta.
El papa [León XIV] recibió a los jóvenes.
La canciller alemana [Angela Merkel] saludó a los periodistas.
El Rey [Felipe VI] habló ayer.
La consejera de Salud, [Aurea Pardiñas], visitó el hospital.
La fiscal superior de Madrid, [Nerea Lastra], lo contradijo.
El conservador [Nasry "Tito" Asfura] ganó en Honduras.
La exconsellera de Justicia [Salomé Pradas] declaró.
[Rosa Ledo Campos] fue elegida alcaldesa de Lugo.
El Gobierno de [Sánchez] calló; el ciclista Pedro Sánchez Gil, no.
El ministro de Defensa de Guatemala visitó a [Otto Pérez].
En Ecuador, [Glas], exvicepresidente, calló.
El senador por Tarija [Ernesto Ledo Roque] votó.
El presidente de transición, [Fermín Larrazábal], viajó.
El mandatario radical, [Fermín Larrazábal], viajó.
El titular del Congreso de la República, [Fermín Larrazábal], calló.
`;
export const NO = `
Julio Martínez Roque, coordinador de programas del gobierno de La Habana, dio las cifras.
La exdirectora general Begoña Lastra habló.
La talla, del siglo XII, faltaba desde 1978.
Una pareja de Lugo firmó el préstamo.
El rey Lear abre la temporada.
El equipo ganó por dos goles.
La Trump Tower cerró el lunes.
Llovió en Madrid y en Sevilla.
Un presidente necesita amigos.
La actriz Marta Valdivieso estrenó la obra.
El precio del pan subió en marzo.
Rusia y Ucrania cambiaron prisioneros.
La policía detuvo al sospechoso Juan Perales.
El portero Dani Prats se lesionó.
El Congreso aplazó la votación.
El presidente del Real Madrid, Fermín Ollero, fichó a dos jugadores.
La directora de cine Paz Urrutia rueda en Cádiz.
El líder de la vuelta, Jonás Verdún, sufrió una caída.
El delantero Saúl Carrasco marcó dos goles.
El portero titular, Iván Duarte, no jugó.
El juez pitó el final del partido.
La avenida Simón Bolívar quedó cortada.
El aeropuerto Benito Juárez cerró dos horas.
El hospital Gregorio Marañón abrió otra planta.
La calle General Pardiñas está en obras.
El Premio Rómulo Gallegos fue para una novelista.
El buque Almirante Juan de Borbón zarpó.
El hermano de la ministra, Julio Serrano Vela, es pintor.
La esposa del gobernador, Inés Palomar, donó libros.
El abogado del senador, Tomás Quijano, apeló.
El empresario Ramón Batista vendió la fábrica.
La víctima, Carmen Ledesma Ríos, tenía 40 años.
La policía busca a Germán Ochoa, de 29 años.
El entrenador Luis Alberto Mena dio la lista.
El director general de la empresa, Óscar Pinel, dimitió.
La presidenta de la compañía, Elsa Marín, subió los precios.
El candidato al premio llegó con su familia.
En Los Gallardos, el fuego avanzó de noche.
La ciudad de Presidencia Roque Sáenz Peña celebró su feria.
El cantante Martín Quiroga presentó su disco.
Un ministro no lo explica todo.
Dos alcaldes llegaron a un acuerdo.
La Casa Rosada no hizo comentarios.
El rey de la salsa cantó en Cali.
La reina de la fiesta saludó desde el balcón.
El barrio Kennedy amaneció sin agua.
La novela de Adela Fuentes trata de un general.
El cardenal rojo es un pájaro.
El Congreso de medicina reunió a mil personas.
La científica Nuria Ferrer publicó el estudio.
El capitán Sergio Olmedo levantó la copa.
El doctor Félix Aranda explicó la cura.
Marta Luque, de 12 años, ganó el concurso.
El torneo Presidente Alfonso empieza hoy.
La actriz Sara Macri Robles viajó a Cannes.
Las autoridades cerraron la carretera.
La jueza del concurso, Pilar Otero, probó el pastel.
El teatro Gabriela Mistral estrena temporada.
El estadio Diego Armando Maradona se llenó.
El Ministerio Público pidió más datos.
Los presidentes de los clubes se reunieron.
La lluvia llegó a Santiago y a Lima.
El secretario del club, Ángel Pastrana, leyó las cuentas.
La tienda abrió el sábado en la Gran Vía.
El jefe de cocina Andoni Larrea cambió el menú.
El consejero delegado de la eléctrica, Ginés Roldán, subió las tarifas.
Rosa Ledo Campos fue elegida reina de la fiesta.
El coordinador, Julio Ledo Roque, llegó.
La integra la Unión Cívica Radical (UCR), como antes.
`;
