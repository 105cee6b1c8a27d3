namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>How a cell is shown; the order is that of the styles a workbook is written with.</summary>
internal enum SheetFormat
{
    /// <summary>A text, and never a formula.</summary>
    Text,

    /// <summary>A whole number, its thousands set apart.</summary>
    Whole,

    /// <summary>A share in percent.</summary>
    Share,

    /// <summary>A number that need not be whole.</summary>
    Amount,

    /// <summary>A day.</summary>
    Day,

    /// <summary>The heading of a column.</summary>
    Heading,
}
