namespace SearchApp.Search.QueryParsing;

/// <summary>What a function of a query does with its arguments.</summary>
internal enum QueryFunction
{
    /// <summary>相关(…), related(…): ranked evidence, best first, without demanding all of it.</summary>
    Related,

    /// <summary>至少N(…), atleastN(…): at least N of the arguments.</summary>
    AtLeast,

    /// <summary>同句(…), sentence(…): all arguments in one sentence.</summary>
    Sentence,

    /// <summary>同段(…), paragraph(…): all arguments in one paragraph.</summary>
    Paragraph,
}
