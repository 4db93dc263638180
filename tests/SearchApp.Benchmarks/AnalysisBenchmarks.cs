using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using SearchApp.Analysis;

namespace SearchApp.Benchmarks;

/// <summary>Whether time and memory of a chain grow in line with the text: 1, 10 and 100 MB without a line end, well-formed or not.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class AnalysisBenchmarks
{
    private readonly TokenBuffer _buffer = new();
    private TokenStream _stream = null!;
    private string _text = "";

    /// <summary>The chain.</summary>
    [Params("smartcn", "body", "characters")]
    public string Chain { get; set; } = "";

    /// <summary>Sentences; no stop at all; halves of surrogate pairs, NUL and bidi controls between characters.</summary>
    [Params("sentences", "endless", "broken")]
    public string Kind { get; set; } = "";

    /// <summary>Size in UTF-8, in MB.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string piece = Kind switch
        {
            "sentences" => "会议强调，要加快推进新冠肺炎疫苗接种工作。",
            "endless" => "会议强调要加快推进新冠肺炎疫苗接种工作",
            _ => "会议\uD800强调\0要\u202E加快\uDC00推进\u2066新冠肺炎疫苗接种工作",
        };
        _text = string.Concat(Enumerable.Repeat(piece, Megabytes * 1_000_000 / (3 * piece.Length)));
        _stream = KnownAnalyzers.Find(Chain)!.CreateStream();
    }

    /// <summary>All tokens of the text.</summary>
    [Benchmark]
    public long Analyze()
    {
        long tokens = 0;
        _stream.Reset(_text.AsMemory());
        while (_stream.ReadBatch(_buffer))
        {
            tokens += _buffer.Count;
        }

        return tokens;
    }
}
