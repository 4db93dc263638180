using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using SearchApp.Analysis;

namespace SearchApp.LuceneNet.Interop;

/// <summary>
/// The tokens of SmartCn, line by line. Lucene.NET 4.8 is expected to differ where a line holds surrogate pairs, and in some
/// sentence breaks, which it finds with ICU.
/// </summary>
internal static class TokenComparison
{
    public static void Run(string texts, Differences differences)
    {
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        foreach (string line in File.ReadLines(texts))
        {
            string ours = string.Join(' ', KnownAnalyzers.SmartCn.Analyze(line).Select(t => $"{t.Term}[{t.Start},{t.End})@{t.Position}"));
            differences.Compare(line, Tokens(analyzer, line), ours);
        }
    }

    private static string Tokens(Lucene.Net.Analysis.Analyzer analyzer, string line)
    {
        var tokens = new List<string>();
        using var stream = analyzer.GetTokenStream("text", line);
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
