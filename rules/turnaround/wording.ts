/** Places and bodies that tell, in an address, a letterhead or the name of a client, that a British report was written in Scotland or Northern Ireland. */
export const SCOTLAND =
  /\b(?:Scotland|Scottish|Edinburgh|Glasgow|Aberdeen(?:shire)?|Dundee|Inverness|Stirling|Falkirk|Paisley|Kilmarnock|Dunfermline|Kirkcaldy|Livingston|Motherwell|East Kilbride|Greenock|Dumfries|Galashiels|Oban|Elgin|Perth and Kinross|Fife Council|Ayr(?:shire)?|Lanark(?:shire)?|Midlothian|Lothian|Tayside|Grampian|Shetland|Orkney|Western Isles|Stornoway|Kirkwall|Lerwick|NHS (?:Fife|Borders|Highland|Forth Valley))\b|\b(?:EH|FK|KA|KW|KY|ML|PA|PH|ZE|AB|DD|DG|HS|IV|TD)\d{1,2} ?\d[A-Z]{2}\b|\bG\d{1,2} ?\d[A-Z]{2}\b/;
export const NORTHERN_IRELAND =
  /\b(?:Northern Ireland|Northern Irish|Belfast|Londonderry|Derry|Lisburn|Newry|Armagh|Craigavon|Ballymena|Newtownabbey|Carrickfergus|Coleraine|Omagh|Larne|Strabane|Limavady|Cookstown|Dungannon|Enniskillen|Portadown|Lurgan|Antrim|Newtownards|Downpatrick|HSENI|PSNI|HSC Trust)\b|\bBT\d{1,2} ?\d[A-Z]{2}\b/;

/** The referral is not the first thing that happened: an earlier report answered it, and this one follows it up. */
export const FOLLOWS_UP =
  /\b(?:my|our|the) (?:last|previous|earlier|first|initial|interim|original|recent) (?:\w+ )?(?:report|letter|advice|assessment|consultation|appointment|review)\b|\bsince (?:I|we) (?:last|first) (?:saw|spoke|met|wrote|reported|assessed|reviewed)\b|\b(?:further|in addition|following on|follow-?up) to (?:my|our) (?:report|letter|advice|assessment)\b|\b(?:as I|as we) (?:advised|reported|wrote) (?:in|on)\b|\b(?:my|our) (?:report|letter|advice) (?:of|dated)\b|\bI (?:last|previously|first) (?:saw|spoke|met|wrote|reported|assessed|reviewed)\b/i;
