using BenchmarkDotNet.Running;
using SearchApp.Benchmarks;

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
