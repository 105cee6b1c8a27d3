using System.Globalization;

namespace Funnel.Samples.Generation;

/// <summary>
/// When rows are written down, where the dataset tells it: most on the same day, some days later, a few weeks later.
/// Some are written down twice or wrongly, and corrected.
/// </summary>
/// <param name="showroom">The dealer's number.</param>
/// <param name="seed">The seed.</param>
/// <param name="latePerThousand">How many rows in a thousand are written down late; null where nothing is told.</param>
internal sealed class Recordings(int showroom, long seed, int? latePerThousand)
{
    // Dice of its own: what happens does not depend on whether it is told when it was written down.
    private const int Part = 1 << 26;

    private readonly Dice _dice = new(seed, Part + showroom);
    private readonly string _clerk = string.Create(CultureInfo.InvariantCulture, $"S{showroom:D3}");
    private int _rows;

    /// <summary>Ends a row: its id, the day it was written down, and by whom.</summary>
    /// <returns>The row's id and that day; null where nothing is told.</returns>
    public (string Row, int Day)? End(OutputFile file, int happened, byte[]? by = null, int fieldsAfter = 0)
    {
        if (latePerThousand is not { } late)
        {
            file.End();
            return null;
        }

        var row = string.Create(CultureInfo.InvariantCulture, $"{_clerk}-{++_rows}");
        var day = happened + (_dice.Chance(late) ? Delay() : 0);
        file.Text(row).Day(day);
        if (by is null)
        {
            file.Text(_clerk);
        }
        else
        {
            file.Text(by);
        }

        file.None(fieldsAfter).End();
        return (row, day);
    }

    /// <summary>Whether a row turns out to be wrong, and how many days after it was written down.</summary>
    public int? Corrected() => _dice.Chance(15) ? _dice.Between(1, 25) : null;

    /// <summary>Ends the row of a correction.</summary>
    public void EndCorrection(OutputFile file, int day, string target, string cause) => file
        .Text(string.Create(CultureInfo.InvariantCulture, $"{_clerk}-{++_rows}")).Day(day).Text(_clerk)
        .Text(target).None().Text(cause).End();

    // Mostly the days over a weekend or a month-end; now and then somebody catches up on weeks.
    private int Delay() => _dice.Chance(800) ? _dice.Between(1, 4) : _dice.Between(5, 45);
}
