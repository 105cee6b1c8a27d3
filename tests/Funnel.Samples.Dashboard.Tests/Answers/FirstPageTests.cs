using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class FirstPageTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Overview_NewStore_Answers()
    {
        using var reader = new Reader(dashboard);
        Assert.Contains("<h1", await reader.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_AnyStart_IsLoopback() => Assert.Equal("127.0.0.1", dashboard.Address.Host);
}
