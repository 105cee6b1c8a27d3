namespace Funnel.Samples.Dashboard.Tables;

/// <summary>The way from one page of a long list to the next.</summary>
/// <param name="Page">The page shown, 1 for the first.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Link">The address of a page.</param>
internal sealed record Paging(int Page, int Pages, Func<int, string> Link);
