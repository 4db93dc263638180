using System.Text;
using Xunit;

namespace SearchApp.Testing.Fuzzing;

/// <summary>
/// Gives damaged inputs to a parser. Those that make it behave in a way not seen before are kept and damaged further, so that the
/// run works its way into the parser; coverage of code is not looked at.
/// </summary>
/// <remarks>
/// In the suite so many inputs a target. With SEARCHAPP_LONG=1 as many as fit in SEARCHAPP_FUZZ_SECONDS of the process's time (default 300); run one
/// target at a time then. SEARCHAPP_FUZZ_SEED repeats a run or begins another.
/// </remarks>
public static class Fuzzer
{
    private const int SuiteInputs = 400;
    private const int MaxKept = 4_000;
    private const int MaxShown = 4_000;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs a target; fails with the input when it throws, asserts, or takes 20 seconds of processor time for one input.</summary>
    /// <param name="name">The target's name, for the line that says what was done.</param>
    /// <param name="seeds">Sound inputs; at least one.</param>
    /// <param name="tokens">Words of the format, put at wrong places.</param>
    /// <param name="target">The parser with its checks; says how it behaved, in few words that differ only where the behaviour does.</param>
    public static void Run(string name, IReadOnlyList<byte[]> seeds, IEnumerable<string> tokens, Func<byte[], string> target)
    {
        var budget = TimeSpan.FromSeconds(Number("SEARCHAPP_FUZZ_SECONDS", 300));
        var random = new Random(Number("SEARCHAPP_FUZZ_SEED", 20));
        var mutator = new Mutator(random, [.. tokens.Select(Encoding.UTF8.GetBytes)]);
        var kept = new List<byte[]>(seeds);
        var behaviours = new HashSet<string>(seeds.Select(target), StringComparer.Ordinal);
        var start = Environment.CpuUsage.TotalTime;
        var slowest = TimeSpan.Zero;
        int inputs = 0;
        while (Prerequisite.IsLongRun ? Environment.CpuUsage.TotalTime - start < budget : inputs < SuiteInputs)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            byte[] input = mutator.Mutate(kept[random.Next(kept.Count)], kept[random.Next(kept.Count)]);
            var before = Environment.CpuUsage.TotalTime;
            string behaviour = Try(target, input);
            var took = Environment.CpuUsage.TotalTime - before;
            slowest = took > slowest ? took : slowest;
            if (took >= MaxTime)
            {
                Assert.Fail($"It took {took.TotalSeconds:0} s of processor time. {Shown(input)}");
            }

            inputs++;
            if (behaviours.Add(behaviour) && kept.Count < MaxKept)
            {
                kept.Add(input);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {inputs:N0} inputs, {behaviours.Count:N0} behaviours, {(Environment.CpuUsage.TotalTime - start).TotalSeconds:0} s, slowest {slowest.TotalSeconds:0.00} s");
    }

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
