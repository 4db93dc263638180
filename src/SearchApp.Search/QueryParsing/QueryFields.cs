namespace SearchApp.Search.QueryParsing;

/// <summary>The field prefixes by name.</summary>
internal static class QueryFields
{
    private static readonly Dictionary<string, QueryField> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["标题"] = QueryField.Title,
        ["標題"] = QueryField.Title,
        ["title"] = QueryField.Title,
        ["正文"] = QueryField.Body,
        ["body"] = QueryField.Body,
        ["来源"] = QueryField.Source,
        ["來源"] = QueryField.Source,
        ["source"] = QueryField.Source,
        ["地区"] = QueryField.Region,
        ["地區"] = QueryField.Region,
        ["region"] = QueryField.Region,
        ["涉及"] = QueryField.About,
        ["about"] = QueryField.About,
        ["日期"] = QueryField.Date,
        ["date"] = QueryField.Date,
        ["文号"] = QueryField.DocumentNumber,
        ["文號"] = QueryField.DocumentNumber,
        ["number"] = QueryField.DocumentNumber,
        ["人物"] = QueryField.Person,
        ["person"] = QueryField.Person,
    };

    /// <summary>Reads a field name.</summary>
    public static bool TryFind(string name, out QueryField field) => ByName.TryGetValue(name, out field);
}
