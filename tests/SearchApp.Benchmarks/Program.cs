using BenchmarkDotNet.Running;
using SearchApp.Benchmarks;

if (args is ["cleaning", .. var sources])
{
    CleaningSpeed.Run(sources);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
