/** Companies, news organisations and markets known without more context, lower case. */
export const COMPANIES: readonly string[] = `
apple|apple inc|apple inc.|apple computer|apple corps|google|alphabet|microsoft|amazon|amazon.com|facebook|meta|twitter|tesla|intel|ibm|cisco|
cisco systems|oracle|samsung|samsung electronics|sony|nokia|motorola|dell|hewlett-packard|verizon|verizon wireless|at&t|t-mobile|
sprint|sprint nextel|vodafone|orange sa|deutsche telekom|telefonica|o2|skype|mozilla|wikipedia|wikimedia foundation|youtube|myspace|
reddit|snapchat|instagram|whatsapp|linkedin|paypal|ebay|yahoo|yahoo!|aol|netscape|palm inc|research in motion|blackberry|htc|lg electronics|
panasonic|toshiba|hitachi|fujitsu|sharp corporation|nintendo|philips|siemens|ericsson|alcatel-lucent|qualcomm|texas instruments|
adobe|nvidia|amd|huawei|zte|alibaba|tencent|baidu|bytedance|tiktok|openai|anthropic|spacex|blue origin|xiaomi|foxconn|lenovo|sap|
boeing|airbus|eads|bombardier|embraer|lockheed martin|northrop grumman|raytheon|general dynamics|bae systems|rolls-royce|pratt & whitney|
thales|dassault|saab|sukhoi|tupolev|ilyushin|mcdonnell douglas|cessna|gulfstream|american airlines|united airlines|delta air lines|
southwest airlines|northwest airlines|continental airlines|us airways|jetblue|alaska airlines|spirit airlines|british airways|
virgin atlantic|virgin group|air france|air france-klm|klm|lufthansa|ryanair|easyjet|qantas|emirates|etihad|qatar airways|
singapore airlines|cathay pacific|malaysia airlines|garuda|air india|aeroflot|alitalia|iberia airlines|japan airlines|
all nippon airways|korean air|asiana airlines|air canada|avianca|lot polish airlines|turkish airlines|el al|fedex|ups|dhl|
ford|ford motor company|ford motor co|general motors|gm|gmac|general motors acceptance corporation|chrysler|chrysler llc|daimlerchrysler|
daimler|mercedes-benz|volkswagen|audi|porsche|bmw|opel|vauxhall|saturn corporation|pontiac division|toyota|honda|nissan|mazda|mitsubishi|subaru|
suzuki|isuzu|hyundai|kia|fiat|fiat chrysler|renault|peugeot|psa peugeot citroen|citroën|citroen|volvo|jaguar land rover|land rover|
tata motors|mahindra|geely|magna international|delphi|visteon|goodyear|michelin|bridgestone|caterpillar|john deere|harley-davidson|
general electric|honeywell|3m|dupont|dow chemical|monsanto|bayer|basf|pfizer|moderna|merck|johnson & johnson|novartis|roche|
glaxosmithkline|astrazeneca|sanofi|eli lilly|abbott laboratories|bristol-myers squibb|exxon|exxonmobil|exxon mobil|chevron|conocophillips|bp|british petroleum|
shell|royal dutch shell|total sa|eni|repsol|petrobras|pemex|pdvsa|gazprom|rosneft|lukoil|yukos|saudi aramco|aramco|enron|halliburton|
schlumberger|transocean|walmart|wal-mart|wal - mart|target|costco|kmart|sears|macy's|j.c. penney|home depot|lowe's|best buy|circuit city|
carrefour|tesco|sainsbury's|marks & spencer|ikea|h&m|starbucks|mcdonald's|burger king|kfc|pizza hut|dunkin'|chipotle|pepsi|pepsico|coca-cola|
nestle|nestlé|unilever|procter & gamble|kraft foods|anheuser-busch|heineken|philip morris|nike|adidas|gap inc|levi strauss|
disney|walt disney|pixar|netflix|comcast|time warner|warner bros|paramount|universal pictures|universal music|warner music|emi|
sony music|sony bmg|viacom|nbcuniversal|hulu|spotify|napster|jpmorgan|jpmorgan chase|j.p. morgan|goldman sachs|morgan stanley|merrill lynch|bear stearns|
lehman brothers|citigroup|citibank|bank of america|wells fargo|wachovia|washington mutual|countrywide financial|fannie mae|freddie mac|
american international group|aig|hsbc|barclays|lloyds tsb|royal bank of scotland|rbs|northern rock|standard chartered|ubs|credit suisse|
deutsche bank|commerzbank|bnp paribas|societe generale|société générale|fortis|dexia|ing|banco santander|unicredit|nomura|mizuho|
american express|mastercard|berkshire hathaway|blackrock|blackstone|cerberus|cerberus capital management|moody's|
standard & poor's|fitch ratings|kpmg|deloitte|ernst & young|pricewaterhousecoopers|mckinsey|uber|lyft|airbnb|doordash|wework|
new york stock exchange|london stock exchange|tokyo stock exchange|hong kong stock exchange|toronto stock exchange|
associated press|the associated press|reuters|agence france-presse|agence france presse|bloomberg|bloomberg news|xinhua|itar-tass|interfax|
ria novosti|kyodo|al jazeera|al-jazeera|bbc|bbc news|cnn|msnbc|cnbc|nbc|nbc news|abc news|cbs|cbs news|fox news|pbs|npr|c-span|sky news|
new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|usa today|los angeles times|
chicago tribune|boston globe|miami herald|star tribune|detroit free press|financial times|the guardian|the times|the daily telegraph|
the independent|the economist|the register|times online|the sun|daily mail|le monde|le figaro|der spiegel|die zeit|el pais|el país|
la repubblica|haaretz|jerusalem post|south china morning post|the hindu|times of india|sydney morning herald|newsweek|time magazine|
rolling stone|wired news|ars technica|techcrunch|engadget|gizmodo|macworld|cnet|wikinews|politico|axios|propublica|buzzfeed|buzzfeed news|
spotlight pa`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Share indices and the like: capitalised phrases that are neither a body nor a place. */
export const MARKET_INDICES: readonly string[] = `
dow jones industrial average|dow jones industrials|dow jones|dow|s&p 500|standard & poor's 500|nasdaq composite|nasdaq composite index|nasdaq|
russell 2000|ftse 100|ftse|dax|cac 40|cac-40|cac|nikkei 225|nikkei|topix|hang seng|hang seng index|kospi|sensex|nifty|
straits times index|s&p/tsx|tsx|all ordinaries|asx 200|bovespa|ibex 35|ibex|stoxx 600|euro stoxx 50|shanghai composite|libor|euribor|
consumer price index|producer price index|purchasing managers index|consumer confidence index`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())
