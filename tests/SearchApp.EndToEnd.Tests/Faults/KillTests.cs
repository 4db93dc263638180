using System.Diagnostics;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Indexing.Checking;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>Kills writers at random moments (SIGKILL): readers see the old index or the new one, whole, and the next writer goes on.</summary>
public sealed class KillTests
{
    [Fact]
    public void A_writer_killed_at_a_few_random_moments_leaves_the_old_index_or_the_new_one() => Prove(seed: 20261125, kills: 8);

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
        var typical = TimeSpan.FromMilliseconds(400);
        int old = 0;
        int renewed = 0;
        for (int killed = 0; killed < kills;)
        {
            int before = source.IndexedVersion();
            if (before >= 0)
            {
                source.Advance();
            }

            string command = random.Next(4) == 0 ? "rebuild" : "update";
            bool wasKilled = Run(command, source, typical * (random.NextDouble() * 1.3), ref typical);
            Assert.Empty(before < 0 && source.IndexedVersion() < 0 ? [] : IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
            int after = source.IndexedVersion();
            Assert.True(after == source.Version || (wasKilled && after == before), $"seed {seed}, kill {killed}: {command} led from {before} to {after}.");
            killed += wasKilled ? 1 : 0;
            old += wasKilled && after == before ? 1 : 0;
            renewed += wasKilled && after != before ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills: {old} left the old index, {renewed} the new one; nothing was lost.");
        Assert.True(old > 0);
        int last = source.IndexedVersion();
        Assert.Equal(0, SearchAppProcess.Run("update", "--source", source.Folder, "--index", source.Index).ExitCode);
        Assert.True(source.IndexedVersion() >= last);
        Assert.Equal(source.Version, source.IndexedVersion());
        Assert.InRange(Directory.EnumerateDirectories(source.Index).Count(), 1, 2);
    }

    // Kills the process some time after it has begun to write. False when it was done before.
    private static bool Run(string command, VersionedSource source, TimeSpan after, ref TimeSpan typical)
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
        bool wasKilled = !process.WaitForExit(after);
        if (wasKilled)
        {
            process.Kill();
            process.WaitForExit();
        }
        else
        {
            string[] streams = reading.GetAwaiter().GetResult();
            Assert.True(process.ExitCode == 0, string.Concat(streams));
            typical = ((typical * 3) + clock.Elapsed) / 4;
        }

        return wasKilled;
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
