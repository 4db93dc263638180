using BenchmarkDotNet.Running;
using SearchApp.Benchmarks;
using SearchApp.Benchmarks.Load;

if (args is ["load", .. var loaded])
{
    return await LoadRun.RunAsync(loaded);
}

if (args is ["cleaning", .. var sources])
{
    CleaningSpeed.Run(sources);
}
else if (args is ["repost-pairs", var seed, var count, .. var files])
{
    RepostPairs.Run(seed, count, files);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

return 0;
