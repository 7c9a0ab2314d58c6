### 图表的简称，用于菜单与链接。

valuations = 估值
token-growth = 词元增长
model-rankings = 模型排名
kimi-timeline = Kimi 模型历程
kimi-funding = Kimi 融资
kimi-revenue-mix = Kimi 收入构成
deepseek-scale = DeepSeek 的估值
ipo-performance = 上市之后
lab-financials = 实验室账目
valuation-multiples = 估值倍数
infrastructure-funding = 无问芯穹融资
capital-commitments = 投入承诺
alibaba-units = 词元中枢
openrouter-share = OpenRouter 份额
cursor-base-model = Cursor 的基座模型
ecosystems = 生态阵营
ai-trust = AI 信任度
leadership-shift = 文章眼中的领先者
event-timeline = 大事记
exchange-rates = 隐含汇率
