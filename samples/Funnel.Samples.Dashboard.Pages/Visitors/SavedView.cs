namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>An address that a visitor has given a name to.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The address: what it leaves out it means on the day it is opened.</param>
internal sealed record SavedView(string Name, string Address);
