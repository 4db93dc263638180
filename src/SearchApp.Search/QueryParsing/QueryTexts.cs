namespace SearchApp.Search.QueryParsing;

/// <summary>The texts that a query asks for, without its operators.</summary>
internal static class QueryTexts
{
    /// <summary>Texts and quotes in order, those to be excluded and the values of filters left out.</summary>
    /// <param name="query">Any text.</param>
    public static IEnumerable<string> Wanted(string query) =>
        QueryParser.Parse(query, []) is { } syntax ? Wanted(syntax) : [];

    /// <summary>The same for a tree.</summary>
    public static IEnumerable<string> Wanted(QuerySyntax syntax) => syntax switch
    {
        QuerySyntax.Conjunction all => all.Parts.SelectMany(Wanted),
        QuerySyntax.Disjunction any => any.Parts.SelectMany(Wanted),
        QuerySyntax.Function function => function.Parts.SelectMany(Wanted),
        QuerySyntax.InField { Field: QueryField.Source or QueryField.Region or QueryField.About or QueryField.Date } => [],
        QuerySyntax.InField inField => Wanted(inField.Part),
        QuerySyntax.Text text => [text.Content],
        QuerySyntax.Quoted quoted => [quoted.Content],
        _ => [],
    };
}
