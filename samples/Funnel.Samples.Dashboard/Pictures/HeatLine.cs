using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>A line of a picture that is a table.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Link">Where its name leads, if anywhere.</param>
internal sealed record HeatLine(Phrase Name, IReadOnlyList<HeatCell> Cells, string? Link = null);
