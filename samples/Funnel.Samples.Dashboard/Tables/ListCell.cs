namespace Funnel.Samples.Dashboard.Tables;

/// <summary>One cell of a list.</summary>
/// <param name="Text">What it says; empty where nothing is known.</param>
/// <param name="Link">Where it leads, if anywhere.</param>
internal readonly record struct ListCell(string Text, string? Link = null);
