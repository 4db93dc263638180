using System.Text;
using Xunit;

namespace SearchApp.Testing.Fuzzing;

/// <summary>
/// Gives damaged inputs to a parser. Those that take it along branches not taken before, or not so often, are kept and damaged further, so that the run
/// works its way into the parser. Where branches are not noted (any build but that of the configuration Fuzz), those that make it behave in a way not seen before.
/// </summary>
/// <remarks>
/// In the suite so many inputs a target. With SEARCHAPP_LONG=1 as many as fit in SEARCHAPP_FUZZ_SECONDS of the process's time (default 300); run one
/// target at a time then. SEARCHAPP_FUZZ_SEED repeats a run or begins another; one goes on from another where both keep their inputs in the same SEARCHAPP_FUZZ_CORPUS.
/// </remarks>
public static class Fuzzer
{
    private const int SuiteInputs = 400;
    private const int MaxShown = 4_000;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs a target; fails with the input when it throws, asserts, or takes 20 seconds of processor time for one input.</summary>
    /// <param name="name">The target's name, for the line that says what was done and the folder of its inputs; that of a file or a word.</param>
    /// <param name="seeds">Sound inputs; at least one.</param>
    /// <param name="tokens">Words of the format, put at wrong places.</param>
    /// <param name="target">The parser with its checks; says how it behaved, in few words that differ only where the behaviour does.</param>
    public static void Run(string name, IReadOnlyList<byte[]> seeds, IEnumerable<string> tokens, Func<byte[], string> target)
    {
        var budget = TimeSpan.FromSeconds(Number("SEARCHAPP_FUZZ_SECONDS", 300));
        var random = new Random(Number("SEARCHAPP_FUZZ_SEED", 20));
        var mutator = new Mutator(random, [.. tokens.Select(Encoding.UTF8.GetBytes)]);
        string? corpus = Environment.GetEnvironmentVariable("SEARCHAPP_FUZZ_CORPUS");
        var kept = new KeptInputs(seeds, corpus is null ? null : Path.Combine(corpus, name));
        var behaviours = new HashSet<string>(StringComparer.Ordinal);
        var coverage = Coverage.IsNoted ? new Coverage() : null;
        foreach (byte[] seed in seeds)
        {
            TryNew(seed);
        }

        Assert.True(coverage is null or { Steps: > 0 }, "The program was built to note its branches, and notes none.");

        foreach (byte[] input in kept.Earlier().Where(TryNew))
        {
            kept.Add(input);
        }

        var start = Environment.CpuUsage.TotalTime;
        var slowest = TimeSpan.Zero;
        int inputs = 0;
        while (Prerequisite.IsLongRun ? Environment.CpuUsage.TotalTime - start < budget : inputs < SuiteInputs)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            byte[] input = mutator.Mutate(kept.Any(random), kept.Any(random));
            var before = Environment.CpuUsage.TotalTime;
            bool isNew = TryNew(input);
            var took = Environment.CpuUsage.TotalTime - before;
            slowest = took > slowest ? took : slowest;
            if (took >= MaxTime)
            {
                Assert.Fail($"It took {took.TotalSeconds:0} s of processor time. {Shown(input)}");
            }

            inputs++;
            if (isNew)
            {
                kept.Add(input);
            }
        }

        string steps = coverage is null ? "" : $", {coverage.Steps:N0} steps between branches";
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {inputs:N0} inputs, {kept.Count:N0} kept, {behaviours.Count:N0} behaviours{steps}, {(Environment.CpuUsage.TotalTime - start).TotalSeconds:0} s, slowest {slowest.TotalSeconds:0.00} s");

        bool TryNew(byte[] input)
        {
            if (coverage is null)
            {
                return behaviours.Add(Try(target, input));
            }

            Coverage.Begin();
            behaviours.Add(Try(target, input));
            return coverage.Add();
        }
    }

    /// <summary>To be called before anything of the program runs, where its assemblies note the branches they take.</summary>
    public static void NoteBranches() => Coverage.Connect();

    private static string Try(Func<byte[], string> target, byte[] input)
    {
        try
        {
            return target(input);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{trouble.GetType().Name}: {trouble.Message} {Shown(input)}", trouble);
        }
    }

    private static string Shown(byte[] input) => input.Length <= MaxShown
        ? $"The input in base 64: {Convert.ToBase64String(input)}"
        : $"The input is in {Saved(input)}.";

    private static string Saved(byte[] input)
    {
        string path = Path.Combine(Path.GetTempPath(), $"searchapp-fuzz-{Guid.NewGuid():N}.bin");
        File.WriteAllBytes(path, input);
        return path;
    }

    private static int Number(string variable, int unset) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : unset;
}
