using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>One cell of a list.</summary>
/// <param name="Text">What it says; empty where nothing is known.</param>
/// <param name="Link">Where it leads, if anywhere.</param>
internal readonly record struct ListCell(string Text, string? Link = null)
{
    /// <summary>How it is coloured, if it is.</summary>
    public string? Style { get; init; }

    /// <summary>Why it is to be read with care; it is grey then.</summary>
    public Phrase? Doubt { get; init; }

    /// <summary>What a spreadsheet is given in its stead; null for the text.</summary>
    public object? Raw { get; init; }
}
