using Funnel.Domain.Kpis;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A column of figures: each value with its fraction below it.</summary>
internal sealed class FigureColumn(string title, IReadOnlyList<KpiValue> values)
{
    private const int WidestTitle = 14;

    /// <summary>How wide the column is, title and figures.</summary>
    public int Width { get; } = Math.Max(
        Wrapped.WidthOf(title, WidestTitle),
        values.Select(value => Math.Max(Figures.Value(value).Length, Figures.Fraction(value).Length))
            .DefaultIfEmpty(0)
            .Max());

    public TableColumn Header => new TableColumn(Wrapped.Cell(title, Width).RightJustified()).RightAligned();

    public Rows Cell(int row)
    {
        var value = values[row];
        List<IRenderable> lines = [new Text(Figures.Value(value)).RightJustified()];
        if (value.Kpi.Denominator is not null)
        {
            lines.Add(new Text(Figures.Fraction(value), new(Color.Grey)).RightJustified());
        }

        return new(lines);
    }
}
