using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using SearchApp.Analysis;

namespace SearchApp.LuceneNet.Interop;

/// <summary>The tokens of SmartCn.</summary>
/// <remarks>
/// Two things are known to differ in Lucene.NET 4.8: it takes each half of a surrogate pair for a token, and finds sentences by ICU's rules,
/// which count a quotation mark that opens after a full stop to the sentence before. So texts are compared sentence by sentence, without such
/// pairs; how many whole lines differ is only told.
/// </remarks>
internal static class TokenComparison
{
    private static readonly char[] Stops = ['。', '！', '？', '!', '?', '.', '．', '…'];

    /// <summary>Compares tokens.</summary>
    /// <param name="texts">A file of lines.</param>
    /// <param name="differences">Receives what is found.</param>
    public static void Run(string texts, Differences differences)
    {
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        int lines = 0;
        int alike = 0;
        foreach (string line in File.ReadLines(texts))
        {
            lines++;
            alike += string.Equals(Theirs(analyzer, line), Ours(line), StringComparison.Ordinal) ? 1 : 0;
            foreach (string sentence in line.Split(Stops, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!sentence.Any(char.IsSurrogate))
                {
                    differences.Compare(() => sentence, Theirs(analyzer, sentence), Ours(sentence));
                }
            }
        }

        Console.WriteLine($"{alike} of {lines} lines give the same tokens as a whole");
    }

    private static string Ours(string text) =>
        string.Join(' ', KnownAnalyzers.SmartCn.Analyze(text).Select(token => $"{token.Term}[{token.Start},{token.End})@{token.Position}"));

    private static string Theirs(Lucene.Net.Analysis.Analyzer analyzer, string text)
    {
        var tokens = new List<string>();
        using var stream = analyzer.GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        int position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add($"{term}[{offset.StartOffset},{offset.EndOffset})@{position}");
        }

        stream.End();
        return string.Join(' ', tokens);
    }
}
