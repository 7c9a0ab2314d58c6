### 故事用语。

## 各节之外

line = 它们值多少钱，用量增长多快，谁的开源模型领先：同篇文章里的数字，逐个标明有多可靠。
dateline = 数字取自 { WORDS("sources/article/name") }；此后的变化未收录。
contents = 本文各节
great = 概览

## 这周

week-name = 这周
week-heading = 没有明细的总数
week-opening = 文章说新增资本共{ CELL("headline-claims/capital/figure") }，却没有说明由哪些款项相加而来。它点了名的几笔都记在{ WORDS("events/kimi-mega-round/date") }，性质各异：月之暗面称已到手的{ CELL("kimi-funding/may-2026/round_size") }，深度求索仍在谈的估值{ CELL("deepseek-metrics/proposed-valuation/value") }，无问芯穹的{ CELL("infinigence-metrics/latest-round/value") }。
week-further = 估值不是融资额，要价更不是。时间轴标明每件事有多可靠。并列的人民币与美元金额也用着不同的汇率：深度求索的目标估值折合每美元{ CELL("exchange-rates/prose-figures-deepseek-target-figure/cny") }元，阿里巴巴的计划折合{ CELL("exchange-rates/commitments-alibaba-amount/cny") }元。

## Kimi

kimi-name = Kimi
kimi-heading = Kimi 的身价，跑在了收入前面
kimi-opening = { WORDS("kimi-funding/jan-2026/when") }，投资人给月之暗面估值{ CELL("kimi-funding/jan-2026/valuation") }；到{ WORDS("kimi-funding/may-2026/when") }已是{ CELL("kimi-funding/may-2026/valuation") }，出价的财团没有具名。按文章的说法，其间模型确有长进：{ WORDS("events/kimi-k2-6-release/date") }发布的 { WORDS("models/kimi-k2-6/name") } 在开源模型中排名{ CELL("kimi-timeline/apr-2026/ranking") }。
kimi-further = 收入就逊色得多。华峰资本估计年化收入为{ CELL("revenue-run-rate/kimi-arr/figure") }，如今其中{ CELL("kimi-revenue-mix/api/q2_2026") }来自开发者；估值相当于{ CELL("valuation-multiples/kimi/years") }的收入。文中的账也对不上：全年融资正文写{ CELL("prose-figures/kimi-2026-total/figure") }，表格写{ CELL("kimi-funding/may-2026/cumulative") }，逐轮相加却是{ CELL("kimi-funding/may-2026/added_up") }。

## DeepSeek

deepseek-name = DeepSeek
deepseek-heading = DeepSeek 的估值是要价，不是成交价
deepseek-opening = 据文章所述，DeepSeek 此前靠创始人的对冲基金支撑，外部融资为{ CELL("deepseek-metrics/previous-funding/value") }。如今据报道它要价{ CELL("deepseek-metrics/proposed-valuation/value") }，是推特、Snap 与 Spotify 之和的{ CELL("deepseek-scale/multiple/value") }。文章给出的理由是：人才流失（{ WORDS("models/deepseek-v4/name") } 报告的作者中有{ CELL("prose-figures/departed-names/figure") }位已离职），下代模型更耗算力，对手也追了上来。
deepseek-further = 几个数字彼此不容：创始人拟出{ CELL("deepseek-metrics/founder-contribution/value") }，据称占本轮{ CELL("prose-figures/founder-share/figure") }，照此整轮应为{ CELL("deepseek-scale/implied-round/value") }；同站另文却说只有{ CELL("prose-figures/deepseek-mega-round/figure") }，还不及他本人的份额。

## 上市

listings-name = 上市
listings-heading = 上市的实验室，亏损大过营收
listings-opening = 智谱AI 与 MiniMax 前后脚在香港上市，谁先谁后，表格与正文说法相反。此后股价最高上涨{ CELL("ipo-performance/zhipu-ai/peak_gain") }与{ CELL("ipo-performance/minimax/peak_gain") }，而发行价连文章自己也不知道。
listings-further = 财务数字据称出自招股文件，是全文最扎实的。MiniMax 营收{ CELL("lab-financials/revenue/minimax") }，亏损{ CELL("lab-financials/adjusted-net-loss/minimax") }；智谱营收{ CELL("lab-financials/revenue/zhipu_ai") }，亏损{ CELL("lab-financials/adjusted-net-loss/zhipu_ai") }，都经过调整，如何调整未作交代。与之相对的市值是{ CELL("valuation-convergence/minimax/valuation") }与{ CELL("valuation-convergence/zhipu-ai/valuation") }，照此分别要卖{ CELL("valuation-multiples/minimax/years") }与{ CELL("valuation-multiples/zhipu-ai/years") }。

## 基础设施

infrastructure-name = 基础设施
infrastructure-heading = 已经融到的，与承诺要花的
infrastructure-opening = 据文章介绍，无问芯穹做的是中间层，让同样的模型在英伟达、华为、AMD 的芯片上都能跑；当出口管制决定买得到什么，这就要紧了。它本轮融资{ CELL("infinigence-metrics/latest-round/value") }，累计{ CELL("infinigence-metrics/total-funding/value") }。
infrastructure-further = 阿里巴巴的承诺是另外的量级：{ CELL("commitments/alibaba/years") }投入{ CELL("commitments/alibaba/amount") }。文章把这笔钱与 Token Hub 所辖的{ CELL("prose-figures/alibaba-units/figure") }部门列在同表，部门名称却没有列全。它所说的美国芯片补贴是{ CELL("commitments/us-chips-act/years") }共{ CELL("commitments/us-chips-act/amount") }，摊到每年为{ CELL("capital-commitments/us-chips-act/yearly") }，阿里巴巴则是{ CELL("capital-commitments/alibaba/yearly") }。但企业为自己做的计划，与国家给芯片厂的补贴，本不是同类的钱。

## 词元

tokens-name = 词元
tokens-heading = 词元数得清，说明了什么却数不清
tokens-opening = 文章引国家数据局的数字：日均{ CELL("token-growth/march-2026/daily_tokens") }词元，{ INSIDE("token-growth/start-2024/point") }为{ CELL("token-growth/start-2024/daily_tokens") }。这段增长历时多久，正文说{ CELL("prose-figures/token-span/figure") }，表格说{ CELL("token-growth/march-2026/period") }。
tokens-further = 海外的依据是模型接口集市 OpenRouter。按统计的那周计，中国模型的用量是{ CELL("openrouter-metrics/weekly-tokens/china") }，美国模型是{ CELL("openrouter-metrics/weekly-tokens/us") }；用户中美国人占{ CELL("users/openrouter-american/figure") }，中国人占{ CELL("users/openrouter-chinese/figure") }。不过它整周的用量，只抵中国日用量的小部分：看得出部分开发者的选择，看不出世界在用什么。

## Cursor

cursor-name = Cursor
cursor-heading = 美国的工具，中国的底座
cursor-opening = 照文章的解读，Cursor 的宣传让人想到{ CELL("cursor-architecture/initially-implied/base_model") }。用户拆解其新的编程服务，发现底座是 { CELL("cursor-architecture/actual-base-model/base_model") }，此后联合创始人才承认，当初应当说明。
cursor-further = 这是全文最扎实的例子，因为联合创始人自己认了。能推出多少则另当别论：开源模型谁都能拿来用，也随时能换掉。文章称这是同类首例，却没有说明如何查证。

## 接下来

ahead-name = 接下来
ahead-heading = 接下来的，都是看法
ahead-opening = 文章设想了{ CELL("headline-claims/endgames/figure") }种走向：字节跳动（据称豆包的处理量为{ CELL("ecosystems/bytedance/token_volume") }）与阿里巴巴分走多数用户；或中国模型成为各地产品背后的引擎；或监管把市场按领域切开。它认为前者近期最可能，次者影响最深，却都没有给出概率。
ahead-further = 信任被当作中国的优势：爱德曼调查中，{ CELL("ai-trust/edelman-survey/china") }的中国受访者信任 AI，美国为{ CELL("ai-trust/edelman-survey/us") }。但调查量的是人怎么说，信任也证明不了质量。末尾所列的领先地位易主，全凭文章自己的说法。

## 网友怎么说

posts = 网友怎么说
before-posts = 以下是概述，不是原话；账号是否本人所有，未经核实。
after-posts = 中文帖子没有写明币种，人民币符号是文章在英文里加上的。照此理解，投资人所说的上市实验室合计亏损为{ CELL("social-posts/investor-zhang/combined_loss") }，远高于账面之和；粉丝团所说的 DeepSeek 估值为{ CELL("social-posts/liang-fans/valuation") }，数字与文章别处的美元估值相同。

## 如何看待等级

grades = 每个数字有多可信
textures = 每个数字都有等级。实心图形是文章称出自监管文件、官方发布或公司声明的数字；斜纹与空心图形是报道、谈判或估算；虚线是预测。
package = 全部数字（原文写法与来源）：数据包
