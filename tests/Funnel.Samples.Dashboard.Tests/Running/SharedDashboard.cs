namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>One running dashboard for all tests that only read, or that write to a card of their own.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDashboard : ICollectionFixture<RunningDashboard>
{
    public const string Name = "dashboard";
}
