using System.Collections.Frozen;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Where and how a column lies in every block of a table.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Index">Its place among the stored columns.</param>
/// <param name="Storage">How its values lie.</param>
/// <param name="Planes">The number of bit planes; 0 for other storage.</param>
/// <param name="Offset">Its first 64-bit word within a block.</param>
/// <param name="HasGaps">Whether a value of a date or number column is missing somewhere.</param>
/// <param name="Codes">
/// The number of each text of a symbol, from 1; 0 is a missing one. Empty for other columns.
/// </param>
internal sealed record StoredColumn(
    string Name,
    int Index,
    ColumnStorage Storage,
    int Planes,
    int Offset,
    bool HasGaps,
    FrozenDictionary<string, int> Codes);
