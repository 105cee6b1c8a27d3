using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics;

/// <summary>What a reader of a control chart has to bear in mind.</summary>
public enum ChartFlag
{
    /// <summary>The centre rests on fewer than twelve points.</summary>
    [Code("trial", "基准期不足12点", "fewer than twelve points")]
    Trial,

    /// <summary>Neighbouring points share customers, so that they are more alike than chance makes them.</summary>
    [Code("overlapping", "相邻期含有相同客户", "periods share customers")]
    Overlapping,

    /// <summary>Moves beyond the limits were left out of the width.</summary>
    [Code("screened", "已剔除异常移动", "screened")]
    Screened,
}
