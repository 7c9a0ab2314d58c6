### 导览用语：每站一张图，各有其状态与说明。

name = 导览
place = 导览，第 { $at } 站，共 { $all } 站
previous = 上一站
next = 下一站
again = 从头再看
more = 继续导览
previous-stop = 导览上一站
next-stop = 导览下一站
own-page = 此图的单独页面
story = 回到故事

## 各站

prices-heading = 它们值多少钱
prices-caption = 每家实验室旁边是文章所称的美国同行；坐标上步长相等，即比率相等。DeepSeek 的{ CELL("valuation-convergence/deepseek/valuation") }仍在洽谈；股票已在交易的 MiniMax 为{ CELL("valuation-convergence/minimax/valuation") }，其同行为{ CELL("valuation-convergence/minimax/peer_valuation") }。

rise-heading = 价格能涨多快
rise-caption = { WORDS("kimi-funding/jan-2026/when") }，投资人给月之暗面估值{ CELL("kimi-funding/jan-2026/valuation") }；{ WORDS("kimi-funding/may-2026/when") }已是{ CELL("kimi-funding/may-2026/valuation") }。即便用对数坐标，最后那步也最陡。

years-heading = 价格背后有什么
years-caption = 与最近所述的年营收相比，月之暗面的价格相当于{ CELL("valuation-multiples/kimi/years") }的营收；MiniMax 为{ CELL("valuation-multiples/minimax/years") }，智谱AI为{ CELL("valuation-multiples/zhipu-ai/years") }。

losses-heading = 挣了多少，亏了多少
losses-caption = 上市实验室的账目是这里最可靠的数字。MiniMax 营收{ CELL("lab-financials/revenue/minimax") }，亏损{ CELL("lab-financials/adjusted-net-loss/minimax") }；智谱AI营收{ CELL("lab-financials/revenue/zhipu_ai") }，亏损{ CELL("lab-financials/adjusted-net-loss/zhipu_ai") }。

use-heading = 用量有多大
use-caption = 中国的日均词元从{ INSIDE("token-growth/start-2024/point") }的{ CELL("token-growth/start-2024/daily_tokens") }升到{ WORDS("token-growth/march-2026/point") }的{ CELL("token-growth/march-2026/daily_tokens") }。在对数坐标上，匀速增长是直线；所预计的{ CELL("token-growth/projected-2027/daily_tokens") }，要的只是更慢的增长。

choice-heading = 人们选用谁的模型
choice-caption = 在模型接口集市 OpenRouter 上，中国模型的用量是{ CELL("openrouter-metrics/weekly-tokens/china") }，美国模型是{ CELL("openrouter-metrics/weekly-tokens/us") }；用户中美国人占{ CELL("users/openrouter-american/figure") }。而整周的用量，只抵中国日用量的小部分。

lead-heading = 谁的开源模型领先
lead-caption = 按文章的排名，{ WORDS("models/kimi-k2-6/name") } 居开源模型之首，其后是 { WORDS("models/deepseek-v4/name") } 与 { WORDS("models/qwen-3-5/name") }。文章只说依据哪项指数，没有给出分数：名次之间相差多少，不得而知。
