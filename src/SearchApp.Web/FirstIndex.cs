namespace SearchApp.Web;

internal sealed class FirstIndex : BackgroundService
{
    public FirstIndex(FirstIndexPlan plan) => _ = plan;
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
