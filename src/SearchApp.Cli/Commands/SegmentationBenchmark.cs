using System.Diagnostics;
using SearchApp.Analysis;

namespace SearchApp.Cli.Commands;

/// <summary>Times the <c>smartcn</c> chain over a text: one thread, best of three rounds after one to warm up.</summary>
/// <param name="Chars">UTF-16 units of the text.</param>
/// <param name="Tokens">Tokens of one round.</param>
/// <param name="CharsPerSecond">Units a second in the best round.</param>
internal sealed record SegmentationBenchmark(long Chars, long Tokens, double CharsPerSecond)
{
    private const int Rounds = 3;

    public static SegmentationBenchmark Run(string text)
    {
        var stream = KnownAnalyzers.SmartCn.CreateStream();
        var buffer = new TokenBuffer();
        long tokens = Round(stream, buffer, text);
        var best = TimeSpan.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Round(stream, buffer, text);
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return new SegmentationBenchmark(text.Length, tokens, Math.Round(text.Length / best.TotalSeconds));
    }

    private static long Round(TokenStream stream, TokenBuffer buffer, string text)
    {
        long tokens = 0;
        stream.Reset(text.AsMemory());
        while (stream.ReadBatch(buffer))
        {
            tokens += buffer.Count;
        }

        return tokens;
    }
}
