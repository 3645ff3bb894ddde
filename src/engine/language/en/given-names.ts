/** Given names as English-speaking countries use them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Given names that women have and men hardly ever: the commonest of the United States census of 1990
 * and of births since. Names that both have ("Terry", "Leslie", "Dana") stand in neither list: they
 * tell no pronoun.
 */
export const female = words(`
  abigail agnes alexandra alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea
  angela angelina anita ann anna anne annette annie april arlene audrey autumn barbara beatrice becky
  belinda bernice bertha beth betsy betty beverly bonnie brandi brenda bridget brianna brittany
  brooke camila candace carla carmen carol carole caroline carolyn carrie cassandra catherine cathy
  cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen
  connie constance cora courtney cristina crystal cynthia daisy danielle darlene dawn deanna debbie
  deborah debra denise diana diane dianne dolores donna dora doris dorothy edith edna eileen elaine
  eleanor elena elizabeth ella ellen eloise elsie emily emma erica erika erin esther ethel eva evelyn
  faith felicia fiona florence frances gabriela gabrielle gail genevieve georgia geraldine gertrude
  gina ginger gladys gloria grace gretchen guadalupe gwendolyn hannah harriet hazel heather heidi
  helen helena hilda hillary holly hope ida ines ingrid irene iris irma isabel isabella jacqueline
  jane janet janice janie jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joann
  joanna joanne josephine joy joyce juana juanita judith judy julia julie june karen karin karla kate
  katelyn katherine kathleen kathryn kathy katie katrina kayla kelsey kimberly kirsten krista kristen
  kristin kristina laura lauren laurie leah lena leticia lillian lily linda lisa liz lois loretta
  lori lorraine louise lucille lucy luisa lydia lynda mabel madeline madison maggie mandy marcia
  margaret margarita maria marian marianne marie marilyn marjorie marlene marsha martha mary maryann
  maureen maxine megan meghan melanie melinda melissa melody mercedes meredith michele michelle
  mildred mindy miranda miriam molly monica muriel myra myrtle nadine nancy naomi natalie natasha
  nellie nichole nicole nina nora norma olga olivia opal pamela patricia patsy patty paula pauline
  pearl peggy penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa
  rosalie rose rosemarie rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah savannah
  shannon sharon sheila shelia sherri sherry shirley silvia sonia sophia sophie stacey stella
  stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina toni
  tonya tracey valerie vanessa velma vera veronica vicki vicky victoria viola violet virginia vivian
  wanda wendy whitney wilma yolanda yvette yvonne zoe`);

/** Given names that men have and women hardly ever; of the same sources. */
export const male = words(`
  aaron abraham adam adrian al alan albert alberto alejandro alex alexander alfonso alfred alfredo
  allan allen alvin andre andrew andy angelo anthony antonio armando arnold arthur arturo barry
  benjamin bernard bill billy bob bobby brad bradley brandon brent brett brian bruce bryan byron
  calvin carl carlos cecil cesar charles charlie chester chris christopher clarence claude clayton
  clifford clifton clinton clyde cody corey craig curtis dale dan daniel danny darrell darren darryl
  dave david dean dennis derek derrick diego don donald doug douglas duane dustin dwayne dwight earl
  eddie edgar eduardo edward edwin elijah elmer enrique eric ernest ernesto ethan eugene evan everett
  felix fernando floyd francis francisco frank franklin fred freddie frederick gabriel gary gavin
  gene george gerald gerardo gilbert glen glenn gordon greg gregory guy harold harry harvey hector
  henry herbert herman homer howard hugh hugo ian ignacio isaac ivan jack jacob jaime jake james
  jared jason javier jay jeff jeffery jeffrey jerome jerry jesus jim jimmy joe joel john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin kirk
  kurt kyle lance larry lawrence lee leo leon leonard leroy lester lewis liam lloyd logan lonnie
  louis lucas luis luke manuel marc marco marcus mario mark marshall martin marvin mathew matt
  matthew maurice max melvin michael miguel mike milton mitchell morris nathan nathaniel neil nelson
  nicholas nick noah norman oliver omar orlando oscar otto owen pablo pat patrick paul pedro perry
  peter phil philip phillip rafael ralph ramon randall randy raul ray raymond rene ricardo richard
  rick ricky rob robert roberto rodney roger roland ron ronald ross roy ruben russell ryan salvador
  sam samuel santiago scott sean sebastian sergio seth shane shawn sidney simon spencer stanley
  stephen steve steven stuart ted theodore thomas tim timothy todd tom tommy tony travis trevor troy
  tyler vernon victor vincent virgil wade wallace walter warren wayne wesley will willard william
  willie zachary`);

/**
 * Given names with their short forms: a person is printed under either. From the usual lists of
 * English hypocorisms; short forms of several names stand with each.
 */
const SHORT_FORMS = `
  abraham abe; albert al bert; alexander alex al sandy; alexandra alex sandra; alfred al fred;
  andrew andy drew; angela angie; anthony tony; arthur art; barbara barb; benjamin ben benny;
  bernard bernie; bradley brad; catherine cathy kate katie; charles charlie chuck; christina
  chris tina; christine chris; christopher chris; clifford cliff; cynthia cindy; daniel dan danny;
  david dave; deborah debbie deb; debra debbie; dianne diane; donald don donny; dorothy dot; douglas
  doug; edward ed eddie ted; edwin ed; eleanor ellie; elizabeth liz beth betsy betty lizzie liza;
  eugene gene; francis frank; franklin frank; frederick fred freddie; gabriel gabe; gerald gerry
  jerry; gregory greg; harold harry hal; henry hank harry; jacob jake; jacqueline jackie; james jim
  jimmy jamie; janet jan; jeffrey jeff; jeffery jeff; jennifer jen jenny; jerome jerry; jessica
  jess; john jack johnny; jonathan jon; joseph joe joey; joshua josh; judith judy; julius jules;
  katherine kate kathy katie; kathleen kathy kate; kathryn kathy kate; kenneth ken kenny; kimberly
  kim; lawrence larry; leonard len leo; louis lou; margaret maggie meg peggy; marvin marv; matthew
  matt; melvin mel; michael mike mick; mitchell mitch; nathan nate; nathaniel nate; nicholas nick;
  norman norm; pamela pam; patricia pat patty tricia; patrick pat; peter pete; philip phil; phillip
  phil; randall randy; raymond ray; rebecca becky; richard rick dick rich ricky; robert bob rob
  bobby bert; roberta bobbie; rodney rod; ronald ron ronnie; rosemary rose; russell russ; samantha
  sam; samuel sam sammy; sandra sandy; stanley stan; stephanie steph; stephen steve; steven steve;
  stuart stu; susan sue susie; suzanne sue; terrence terry; theodore ted teddy theo; theresa terry;
  thomas tom tommy; timothy tim; valerie val; victor vic; victoria vicky; vincent vince; virginia
  ginny; walter walt; wesley wes; william bill billy will willie; zachary zach zack`;

/** For each given name, the forms that the same person may be printed with; itself left out. */
export const forms: ReadonlyMap<string, ReadonlySet<string>> = formsOf(SHORT_FORMS);

function formsOf(groups: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  };
  for (const group of groups.split(';')) {
    const [full, ...short] = group.trim().split(/\s+/u);
    for (const form of short) if (full !== undefined) join(full, form);
  }
  return found;
}
