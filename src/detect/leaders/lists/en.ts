/** Names that must be marked stand in square brackets. */
export const YES = `
He shouted: “Make Trump pay it”, but the senate refused. Once [Trump] left, the crowd went home.
They put words in [Trump]’s mouth, the senator said.
President [Donald Trump] signed the order.
The late Sen. [John McCain] was remembered.
According to [Vladimir Putin], talks will go on.
Prime Minister [Boris Johnson] resigned.
Ohio Governor [Wendell Brackley] vetoed the bill.
[Wendell Brackley], the governor of Ohio, vetoed the bill.
Pope [Francis] prayed for peace.
Chancellor [Angela Merkel] met the press.
[Barack Obama] wrote a book.
Foreign Minister [Ilka Sarvela] left early.
UN Secretary-General [António Guterres] warned of war.
French President [Emmanuel Macron] called.
Rep. [Dora Whitlock] (D-Calif.) disagreed.
The Ukrainian leader [Volodymyr Zelensky] thanked them.
U.S. Secretary of State [Antony Blinken] landed in Kyiv.
Former President [Bill Clinton] spoke.
Mayor [Otis Granby] opened the bridge.
[Kim Jong Un] watched the parade.
Treasury Secretary [Orla Penhallow] defended the plan.
[Orla Penhallow], the treasury secretary, defended the plan.
Senators [Ada Brill], [Tom Cardew] and [Nell Foy] signed the letter.
House Speaker [Mike Johnson] delayed the vote.
[Petra Loomis], D-Ore., voted no.
Senate Majority Leader [Chuck Schumer] objected.
Labour leader [Keir Starmer] took questions.
The mayor of Leeds, [Hilda Crowther], cut the ribbon.
Downing Street said [Rishi Sunak] would attend.
Russia's foreign minister, [Sergei Lavrov], flew to Ankara.
Israeli Prime Minister [Benjamin Netanyahu] met the families.
[Netanyahu] left before noon.
Indian Prime Minister [Narendra Modi] opened the summit.
The former chancellor [Kwasi Kwarteng] wrote a column.
Bank of England governor [Andrew Bailey] held rates.
Far-right leader [Marine Le Pen] lost the appeal.
Opposition leader [Morgan Tsvangirai] was treated abroad.
[Gerhard Schröder], chancellor from 1998 to 2005, wrote the foreword.
Vice President [Kamala Harris] visited Ohio.
President-elect [Claudia Sheinbaum] named her cabinet.
The vice-president-elect, [Lena Ordway], arrived late.
Gov. [Gavin Newsom] declared an emergency.
Georgia Gov. [Brian Kemp] signed the bill.
[Trump] and [Xi] spoke for an hour.
The [Obama] administration drew up the rule.
European Commission President [Ursula von der Leyen] agreed.
NATO Secretary General [Mark Rutte] urged patience.
Chief Justice [John Roberts] wrote the opinion.
Attorney General [Nora Bexley] appealed.
The Polish prime minister, [Donald Tusk], disagreed.
"We will not wait," said Prime Minister [Mark Carney].
Lord Mayor [Basil Ormond] led the parade.
The Scottish first minister, [Nicola Sturgeon], stepped down.
King [Charles] gave a speech.
South African President [Cyril Ramaphosa] paid tribute.
Democratic Rep. [Ines Calloway] said she would run again.
Rep. [Hal Dunmore] and Sen. [Joy Pickett] wrote the law.
The home secretary, [Ivor Penrose], resigned at dawn.
[Jacinda Ardern], New Zealand's prime minister at the time, closed the border.
Deputy Prime Minister [Angela Rayner] toured the site.
[Merkel] declined, two aides said, and the German chancellor [Olaf Scholz] went instead.
Health Minister [Rosalind Ware] ordered an inquiry.
[Zuma], 83, the former president of South Africa, went to court with Duduzile Botha-Zuma.
The governor of New York praised [de Blasio].
[Marla Quentin] was elected mayor of Duluth.
Senator [Ronald "Bato" dela Rosa] vanished.
The farm minister, [Odo Brandt Hale], resigned.
[Michael D Higgins] left the Áras.
[J.D. Vance] and [JD Vance] are one.
Bangladesh's former prime minister [Sheikh Hasina] fled to Delhi.
In Baghdad, Iraqi voters followed [Moqtada Sadr].
The electoral commission chairman, [Simon Byabakama], spoke.
[Johanna Sigurdardottir] led Iceland.
Sens. [Ann Balewood] of Utah, [Joe Dunnock] of Ohio and [Rita Ferncliff] of Maine voted no.
Senators [Rand Paul] of Kentucky and [Ann Balewood] of Maine voted no.
`;
export const NO = `
The electronic signature of the moving company reads: Farah Haddadin, President.
The photo by @Obama_fan was shared often.
A fire the size of Prince Edward Island is moving south.
The patients of Queen Elizabeth Hospital were moved.
The team won by two goals.
Trump Tower was closed on Monday.
The White House declined to comment.
A president needs friends.
The two leaders did not speak.
The lawyer Peter Quillan appealed.
The actress Mary Valder starred in it.
Police in Washington made an arrest.
The suspect, John Pardew, ran away.
Prices rose in March.
The Premier League starts in August.
Russia and Ukraine swapped prisoners.
The Senate adjourned without a vote.
Her doctor explained the test.
Goalkeeper Dan Prater was injured.
The novelist Abel Fenwick won a prize.
It rained in London and Paris.
The company named a new accountant.
Film director Otto Brandle won the prize.
The chairman of the bank, Miles Redfern, retired.
Tyrone Vasquez, vice president of sales at a shoe maker, agreed.
Gail Whitcombe, president and chief operating officer of the airline, quit.
InfoWidget President Dale Rooker said orders fell.
Athletic director Sam Purdy praised the coach.
The leader of the race, Nico Farrand, stopped twice.
Team leader Hugo Bent crashed on the last lap.
Lincoln Center reopened on Friday.
The USS Gerald Ford left port.
Flights from John F. Kennedy Airport were late.
The Truman Doctrine is taught in schools.
Kennedy Avenue flooded overnight.
Bebe King was eight years old.
Midfielder Jordan Blair scored twice.
Queen will play in Dublin next summer.
Deputy associate administrator Steve Marlow explained the launch.
A king needs a crown.
The Justice Department sued the firm.
The General Assembly meets in the autumn.
Dollar General opened forty stores.
Judges for the contest met at noon.
The Mayor of Casterbridge is a novel.
Her brother, the lawyer Paul Denby, called.
The governor's wife, Ellen Marsh, opened the fair.
Lady Harrowby wore blue.
Coach Bill Clayton praised the defence.
Detective Ruth Salazar found the bag.
The Roosevelt Hotel is for sale.
Washington beat Dallas by ten points.
Madison Square was crowded.
The King Road house was torn down.
Officer Dan Carter stopped the car.
Her secretary, Rose Tilling, kept the letters.
The hopeful Amy Pond sang first.
In June, the prime minister's office moved.
The Argus Leader reported the crash on Monday.
Her tenth Gen laptop broke.
The head of marketing, Lou Barrow, resigned.
Patients at Obama High School were vaccinated.
Prince sold millions of records.
The nominee for best actress, Lena Corry, arrived early.
The judge fined the driver forty pounds.
They met on Benazir Bhutto road in Islamabad.
The chief, Neil Marchetti, smiled.
`;
