using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>What stands above a column of a list.</summary>
/// <param name="Title">The heading.</param>
/// <param name="IsNumber">Whether the column holds numbers, which stand to the right.</param>
/// <param name="IsProse">Whether it holds sentences, which may take several lines.</param>
/// <param name="IsSortable">Whether the list can be put into its order.</param>
/// <param name="IsAction">Whether it is a choice to be made on the page, and no part of a download.</param>
internal readonly record struct ListHeading(
    Phrase Title, bool IsNumber, bool IsProse, bool IsSortable = true, bool IsAction = false)
{
    /// <summary>How its cells are styled.</summary>
    public string? Style => IsNumber ? "number" : IsProse ? "prose" : IsAction ? "no-print" : null;

    /// <summary>The name of its order in an address.</summary>
    public string Key => ListOrder.KeyOf(Title);
}
