using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>One browser and one running dashboard for all tests in a browser, which take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Browsers : ICollectionFixture<RunningDashboard>, ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
