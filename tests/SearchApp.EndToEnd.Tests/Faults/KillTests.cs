using System.Diagnostics;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Indexing.Checking;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>Kills writers at random moments (SIGKILL): readers see the old index or the new one, whole, and the next writer goes on.</summary>
public sealed class KillTests
{
    [Fact]
    public void A_writer_killed_at_a_few_random_moments_leaves_the_old_index_or_the_new_one() => Prove(seed: 20261125, kills: 6);

    [Fact]
    public void A_writer_killed_at_hundreds_of_random_moments_leaves_the_old_index_or_the_new_one()
    {
        Prerequisite.LongRun();
        Prove(seed: 7, kills: 240);
    }

    private static void Prove(int seed, int kills)
    {
        var random = new Random(seed);
        using var source = new VersionedSource();
        var lasting = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        int old = 0;
        int renewed = 0;
        for (int run = 0; old + renewed < kills; run++)
        {
            int before = source.IndexedVersion();
            source.Advance();
            string command = random.Next(4) == 0 ? "rebuild" : "update";

            // Some are let live, so that the index grows and is merged, and to know how long one takes on this machine now.
            bool mayLive = run % 3 == 0 || !lasting.ContainsKey(command);
            TimeSpan? after = mayLive ? null : lasting[command] * (random.NextDouble() * 1.1);
            var (wasKilled, took) = Run(command, source, after);
            int now = source.IndexedVersion();
            Assert.True(
                now == source.Version || (wasKilled && now == before), $"seed {seed}, run {run}: {command} led from {before} to {now}.");
            Assert.Empty(now < 0 ? [] : IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
            old += wasKilled && now == before ? 1 : 0;
            renewed += wasKilled && now != before ? 1 : 0;
            if (!wasKilled)
            {
                lasting[command] = took;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills: {old} left the old index, {renewed} the new one; nothing was lost.");
        Assert.Equal(0, SearchAppProcess.Run("update", "--source", source.Folder, "--index", source.Index).ExitCode);
        Assert.Equal(source.Version, source.IndexedVersion());
        Assert.InRange(Directory.EnumerateDirectories(source.Index).Count(), 1, 2);
        byte[] survey = Survey(source.Index);
        Assert.Equal(0, SearchAppProcess.Run("rebuild", "--source", source.Folder, "--index", source.Index).ExitCode);
        Assert.Equal(Survey(source.Index), survey);
    }

    // What the articles say of one another.
    private static byte[] Survey(string index) =>
        File.ReadAllBytes(Path.Combine(CurrentGeneration.In(index), "survey.bin"));

    // Kills the process some time after it has begun to write, if it is not done by then; else tells how long it wrote.
    private static (bool WasKilled, TimeSpan Took) Run(string command, VersionedSource source, TimeSpan? killAfter)
    {
        var known = Generations(source.Index);
        using var process = Process.Start(SearchAppProcess.Start([command, "--source", source.Folder, "--index", source.Index, "--quiet"]))!;
        var reading = Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        while (!process.HasExited && Generations(source.Index).IsSubsetOf(known))
        {
            Thread.Sleep(1);
        }

        var clock = Stopwatch.StartNew();
        if (!process.WaitForExit(killAfter ?? Timeout.InfiniteTimeSpan))
        {
            process.Kill();
            process.WaitForExit();
            return (true, clock.Elapsed);
        }

        string[] streams = reading.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, string.Concat(streams));
        return (false, clock.Elapsed);
    }

    // Remains of a killed writer are cleared by the next one, which then makes a folder of the same name: the time tells them apart.
    private static HashSet<string> Generations(string index)
    {
        try
        {
            return Directory.Exists(index)
                ? [.. new DirectoryInfo(index).EnumerateDirectories().Select(folder => $"{folder.Name} {folder.CreationTimeUtc.Ticks}")]
                : [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
