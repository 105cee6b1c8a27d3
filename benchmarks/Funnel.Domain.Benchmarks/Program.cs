using BenchmarkDotNet.Running;
using Funnel.Domain.Benchmarks.Audit;
using Funnel.Domain.Benchmarks.Books;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Benchmarks.Dashboard;
using Funnel.Domain.Benchmarks.Datasets;
using Funnel.Domain.Benchmarks.Forecasts;
using Funnel.Domain.Benchmarks.Stores;
using Funnel.Domain.Benchmarks.Vendor;
using Funnel.Domain.Benchmarks.Versions;

if (args is ["bulk", ..])
{
    return BulkComparison.Run(args);
}

if (args is ["csv", ..])
{
    return CsvComparison.Run(args);
}

if (args is ["audit", ..])
{
    return AuditProof.Run(args);
}

if (args is ["restate", ..])
{
    return RestateComparison.Run(args);
}

if (args is ["versions", ..])
{
    return VersionsComparison.Run(args);
}

if (args is ["book", ..])
{
    return BookComparison.Run(args);
}

if (args is ["forecast", ..])
{
    return ForecastComparison.Run(args);
}

if (args is ["coverage", ..])
{
    return CoverageComparison.Run(args);
}

if (args is [CsvPeerProcess.Command, var folder])
{
    return CsvPeerProcess.Run(folder);
}

if (args is ["stores", "load" or "report", "--cards", _, ..])
{
    return StoresComparison.Run(args);
}

if (args is ["vendor", ..])
{
    return await VendorComparison.RunAsync(args);
}

if (args is ["dashboard", ..])
{
    return await DashboardLoad.RunAsync(args);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
