using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class FirstPageTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Overview_NewStore_HasOneHeading()
    {
        using var reader = new Reader(dashboard);
        Assert.Single((await reader.ReadAsync("/")).Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Address_AnyStart_IsLoopback() => Assert.Equal("127.0.0.1", dashboard.Address.Host);
}
