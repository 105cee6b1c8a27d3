using Funnel.Domain.Conditions;

namespace Funnel.Domain.Sql;

/// <summary>What a column holds in a table.</summary>
internal enum SqlType
{
    /// <summary>A whole number of 32 bits: a number, or a date as a day number.</summary>
    Number,

    /// <summary>A whole number of 64 bits.</summary>
    LongNumber,

    /// <summary>A code or an id.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Flag,
}

/// <summary>Finds what a column holds in a table.</summary>
internal static class SqlTypes
{
    public static SqlType Of<T>(Column<T> column) => column switch
    {
        SymbolColumn<T> => SqlType.Text,
        FlagColumn<T> => SqlType.Flag,
        NumberColumn<T> { IsLong: true } => SqlType.LongNumber,
        _ => SqlType.Number,
    };
}
