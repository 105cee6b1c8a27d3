using BenchmarkDotNet.Running;
using Funnel.Domain.Benchmarks.Bulk;

if (args is ["bulk", ..])
    return BulkComparison.Run(args);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
