/** Names that must be marked stand in square brackets. */
export const YES = `
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
`;
export const NO = `
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
`;
