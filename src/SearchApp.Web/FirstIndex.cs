using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SearchApp.Corpus;
using SearchApp.Indexing;

namespace SearchApp.Web;

/// <summary>
/// Builds the index of a fresh clone, so that one command leads from nothing to a search: only for the default paths, and
/// only where there are articles and no index at all. Then prints the address.
/// </summary>
/// <remarks>The only file of the site that knows Indexing and the reading side of Corpus.</remarks>
internal sealed class FirstIndex : BackgroundService
{
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(2);

    private readonly FirstIndexPlan _plan;
    private readonly FirstIndexStatus _status;
    private readonly IServer _server;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _clock;
    private long _reportedAt;

    /// <summary>Takes its parts.</summary>
    public FirstIndex(
        FirstIndexPlan plan, FirstIndexStatus status, IServer server, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        (_plan, _status, _server, _lifetime, _clock) = (plan, status, server, lifetime, clock);
        if (IsWanted)
        {
            // Said before the first request can come, so that no page claims there will never be an index.
            _status.Advance(new FirstIndexProgress(0, 0, 0, 0));
        }
    }

    private bool IsWanted => _plan.Allowed && IsMissing() && HasArticles();

    // Neither an index of ours nor a plain Lucene directory; what an interrupted build has left does not count.
    private bool IsMissing()
    {
        try
        {
            return !File.Exists(Path.Combine(_plan.Index, "CURRENT"))
                && (!Directory.Exists(_plan.Index) || !Directory.EnumerateFiles(_plan.Index, "segments*").Any());
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be read is nothing to build in: whoever asks is told so.
            return false;
        }
    }

    private bool HasArticles()
    {
        try
        {
            return Path.Exists(_plan.Source) && new ArticleReader().Enumerate(_plan.Source).Any(d => d.SkipReason is null);
        }
        catch (IOException)
        {
            // It cannot be listed: the build fails for the same reason, and tells it.
            return true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The site answers with the progress while the index is built.
        if (!await WaitForStartAsync(stoppingToken))
        {
            return;
        }

        if (_status.Progress is not null)
        {
            await Task.Run(() => Build(stoppingToken), stoppingToken);
        }

        if (!stoppingToken.IsCancellationRequested)
        {
            string addresses = string.Join("  ", _server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
            await Console.Out.WriteLineAsync($"SearchApp is ready: {addresses}");
        }
    }

    // False when the site ends before it begins, as on an address that another program uses.
    private async Task<bool> WaitForStartAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>();
        await using var onStart = _lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var onStop = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private void Build(CancellationToken stopping)
    {
        Console.Error.WriteLine($"Building the first index from {_plan.Source} …");
        _reportedAt = _clock.GetTimestamp();
        try
        {
            var options = new IndexBuildOptions { Source = _plan.Source, Index = _plan.Index };
            var report = IndexBuilder.Rebuild(options, _clock, new Reporter(this), stopping);
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Indexed {report.Documents:N0} articles in {report.Elapsed.TotalSeconds:0.0} s; skipped {report.Skipped.Count:N0} files."));
            foreach (var skipped in report.Skipped)
            {
                Console.Error.WriteLine($"  {skipped.Path}: {skipped.Reason}");
            }

            _status.Finish();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or IndexLockedException or CorruptIndexException)
        {
            // The site goes on without an index, and its page says why and what to run.
            Console.Error.WriteLine($"The first index could not be built: {trouble.Message}");
            _status.Fail(trouble.Message);
        }
    }

    private void Report(IndexingProgress progress)
    {
        _status.Advance(new FirstIndexProgress(progress.Documents, progress.Skipped, progress.BytesRead, progress.BytesTotal));
        if (_clock.GetElapsedTime(_reportedAt) >= ReportEvery)
        {
            _reportedAt = _clock.GetTimestamp();
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {progress.Documents:N0} articles, {progress.BytesRead / 1e6:0.0} of {progress.BytesTotal / 1e6:0.0} MB"));
        }
    }

    // Progress<T> would hand reports to the thread pool, out of order and after the end.
    private sealed class Reporter(FirstIndex owner) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => owner.Report(value);
    }
}
