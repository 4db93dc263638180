using System.Diagnostics;
using SearchApp.Analysis;

namespace SearchApp.Cli.Commands;

/// <summary>Times the <c>smartcn</c> chain over a text: one thread, best of three rounds.</summary>
/// <remarks>
/// Rounds go on for a second, and three times at least, before those that count: the runtime compiles what runs often better, but
/// later. A round of a small file reads it often enough to take a tenth of a second.
/// </remarks>
/// <param name="Chars">UTF-16 units of the text.</param>
/// <param name="Tokens">Tokens of one round.</param>
/// <param name="CharsPerSecond">Units a second in the best round.</param>
internal sealed record SegmentationBenchmark(long Chars, long Tokens, double CharsPerSecond)
{
    private const int Rounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(0.1);

    public static SegmentationBenchmark Run(string text)
    {
        var stream = KnownAnalyzers.SmartCn.CreateStream();
        var buffer = new TokenBuffer();
        long tokens = Round(stream, buffer, text);
        long warm = Stopwatch.GetTimestamp();
        int readings = 0;
        while (readings < Rounds || Stopwatch.GetElapsedTime(warm) < WarmUp)
        {
            Round(stream, buffer, text);
            readings++;
        }

        var reading = Stopwatch.GetElapsedTime(warm) / readings;
        int repeats = (int)Math.Ceiling(ShortestRound / reading);
        var best = TimeSpan.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                Round(stream, buffer, text);
            }

            var elapsed = Stopwatch.GetElapsedTime(start) / repeats;
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
