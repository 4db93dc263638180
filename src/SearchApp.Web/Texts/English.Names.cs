namespace SearchApp.Web.Texts;

/// <content>Names that English has for what the collection names in Chinese.</content>
internal static partial class English
{
    // As the Chinese government writes them in English; smaller regions keep their Chinese names.
    private static readonly Dictionary<string, string> Provinces = new(StringComparer.Ordinal)
    {
        ["110000"] = "Beijing",
        ["120000"] = "Tianjin",
        ["130000"] = "Hebei",
        ["140000"] = "Shanxi",
        ["150000"] = "Inner Mongolia",
        ["210000"] = "Liaoning",
        ["220000"] = "Jilin",
        ["230000"] = "Heilongjiang",
        ["310000"] = "Shanghai",
        ["320000"] = "Jiangsu",
        ["330000"] = "Zhejiang",
        ["340000"] = "Anhui",
        ["350000"] = "Fujian",
        ["360000"] = "Jiangxi",
        ["370000"] = "Shandong",
        ["410000"] = "Henan",
        ["420000"] = "Hubei",
        ["430000"] = "Hunan",
        ["440000"] = "Guangdong",
        ["450000"] = "Guangxi",
        ["460000"] = "Hainan",
        ["500000"] = "Chongqing",
        ["510000"] = "Sichuan",
        ["520000"] = "Guizhou",
        ["530000"] = "Yunnan",
        ["540000"] = "Xizang",
        ["610000"] = "Shaanxi",
        ["620000"] = "Gansu",
        ["630000"] = "Qinghai",
        ["640000"] = "Ningxia",
        ["650000"] = "Xinjiang",
        ["710000"] = "Taiwan",
        ["810000"] = "Hong Kong",
        ["820000"] = "Macao",
    };

    // The codes of ISO 3166-2:CN.
    private static readonly Dictionary<string, string> TileNames = new(StringComparer.Ordinal)
    {
        ["110000"] = "BJ",
        ["120000"] = "TJ",
        ["130000"] = "HE",
        ["140000"] = "SX",
        ["150000"] = "NM",
        ["210000"] = "LN",
        ["220000"] = "JL",
        ["230000"] = "HL",
        ["310000"] = "SH",
        ["320000"] = "JS",
        ["330000"] = "ZJ",
        ["340000"] = "AH",
        ["350000"] = "FJ",
        ["360000"] = "JX",
        ["370000"] = "SD",
        ["410000"] = "HA",
        ["420000"] = "HB",
        ["430000"] = "HN",
        ["440000"] = "GD",
        ["450000"] = "GX",
        ["460000"] = "HI",
        ["500000"] = "CQ",
        ["510000"] = "SC",
        ["520000"] = "GZ",
        ["530000"] = "YN",
        ["540000"] = "XZ",
        ["610000"] = "SN",
        ["620000"] = "GS",
        ["630000"] = "QH",
        ["640000"] = "NX",
        ["650000"] = "XJ",
        ["710000"] = "TW",
        ["810000"] = "HK",
        ["820000"] = "MO",
    };

    private static readonly Dictionary<string, string> Activities = new(StringComparer.Ordinal)
    {
        ["调研"] = "Field study",
        ["视察"] = "Inspection",
        ["会见"] = "Reception of guests",
        ["慰问"] = "Visit of support",
        ["督察"] = "Supervision",
        ["任免"] = "Appointment or removal",
        ["签约"] = "Signing",
        ["发布会"] = "Press conference",
        ["座谈会"] = "Discussion",
        ["批示"] = "Written instruction",
        ["致信"] = "Letter",
        ["演练"] = "Drill",
        ["开工"] = "Start of works",
        ["会议"] = "Meeting",
        ["部署"] = "Arrangement of work",
        ["印发"] = "Issue of a document",
    };

    private static string RegionNaming(string code, string name) => Provinces.GetValueOrDefault(code, name);

    private static string TileNaming(string code, string name) => TileNames.GetValueOrDefault(code, name);

    private static string Naming(string name) => Activities.GetValueOrDefault(name, name);
}
