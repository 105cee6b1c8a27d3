using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>What stands above a column of a list.</summary>
/// <param name="Title">The heading.</param>
/// <param name="IsNumber">Whether the column holds numbers, which stand to the right.</param>
/// <param name="IsProse">Whether it holds sentences, which may take several lines.</param>
internal readonly record struct ListHeading(Phrase Title, bool IsNumber, bool IsProse)
{
    /// <summary>How its cells are styled.</summary>
    public string? Style => IsNumber ? "number" : IsProse ? "prose" : null;
}
