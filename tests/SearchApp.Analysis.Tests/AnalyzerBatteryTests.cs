using FsCheck;
using FsCheck.Fluent;

namespace SearchApp.Analysis.Tests;

/// <summary>What every chain owes to any text, however broken.</summary>
public sealed class AnalyzerBatteryTests
{
    private const int LongestTerm = 1024;

    public static TheoryData<string> Chains => [.. KnownAnalyzers.All.Select(analyzer => analyzer.Name)];

    [Theory]
    [MemberData(nameof(Chains))]
    public void Any_text_gives_tokens_that_lie_in_it_in_order(string chain)
    {
        var units = Gen.OneOf(
            Gen.Choose(0, 0xFFFF), Gen.Choose(0x4E00, 0x9FFF), Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0x20, 0x7E));
        var texts = Gen.ArrayOf(units).Select(text => new string([.. text.Select(unit => (char)unit)]));
        Prop.ForAll(Arb.From(texts), text => HoldsContract(KnownAnalyzers.Find(chain)!.CreateStream(), text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(300));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Broken_and_endless_texts_are_read_to_their_end(string chain)
    {
        string[] pieces = ["\uD800", "\uDC00", "\0", "\u202E\u202D\u2066", "疫", "a", "1", "，", " ", "\n", "二〇二", "1.", "\u0301", "《a\"."];
        var stream = KnownAnalyzers.Find(chain)!.CreateStream();
        foreach (string piece in pieces)
        {
            Assert.True(HoldsContract(stream, string.Concat(Enumerable.Repeat(piece, 100_000))), piece);
        }
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_text_of_ten_million_units_without_a_stop_needs_no_more_memory_than_a_short_one(string chain)
    {
        var stream = KnownAnalyzers.Find(chain)!.CreateStream();
        string text = string.Concat(Enumerable.Repeat("疫苗接种工作", 1_700_000));
        Assert.True(HoldsContract(stream, text[..100_000]));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(HoldsContract(stream, text));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Threads_with_streams_of_their_own_agree(string chain)
    {
        var analyzer = KnownAnalyzers.Find(chain)!;
        const string Text = "2021年6月1日，廣東省疫苗接種工作調度會議（COVID-19）在廣州召開。";
        var expected = analyzer.Analyze(Text);
        Parallel.For(0, 200, _ => Assert.Equal(expected, analyzer.Analyze(Text)));
    }

    private static bool HoldsContract(TokenStream stream, string text)
    {
        var buffer = new TokenBuffer();
        int lastStart = 0;
        stream.Reset(text.AsMemory());
        while (stream.ReadBatch(buffer))
        {
            foreach (ref readonly var token in buffer.Tokens)
            {
                if (token.StartOffset < lastStart || token.EndOffset <= token.StartOffset || token.EndOffset > text.Length
                    || token.PositionIncrement < 0 || token.TermLength is < 1 or > LongestTerm)
                {
                    return false;
                }

                lastStart = token.StartOffset;
            }
        }

        return !stream.ReadBatch(buffer) && buffer.Count == 0;
    }
}
