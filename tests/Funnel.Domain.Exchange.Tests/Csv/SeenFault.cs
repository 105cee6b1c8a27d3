using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

/// <summary>A fault as an English reader sees it.</summary>
internal sealed record SeenFault(string File, long Line, string Column, string Value, string Expected)
{
    public static SeenFault Of(CsvFault fault) =>
        new(fault.File, fault.Line, fault.Column, fault.Value, fault.Expected.En);
}
