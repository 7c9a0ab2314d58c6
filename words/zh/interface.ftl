### 界面用语。

site = 奥林匹斯
headline = 中国 AI，以数字丈量
skip = 跳到正文
offer = 本页有中文版
pages = 页面
to-dark = 深色
to-light = 浅色
chart = 图表
table = 表格
sources = 来源
panels = 查看方式
choose = 筛选
design = 图形
scale = 坐标
linear = 线性
log = 对数
currency = 货币
usd = 美元
cny = 人民币
hkd = 港元
stated = 原文币种
rate = 汇率
rates-stated = 按原文折算
from = 从
to = 到
source = 来源
as-of = 截至
printed = 原文
evidence = 证据
limits = 局限
show-table = 数据表
order = 排序
own-page = 数据表、局限与单独页面
share = 分享与嵌入
save = 保存此图
walk = 逐项浏览数据
settings = 设置
also-in = 另见
close = 关闭
cite = 引用
comma = 、
colon = ：
pause = ，
semicolon = ；
stop = 。
role-chart = 图表
keys-hint = 方向键逐项浏览，回车固定提示，按 ? 查看全部按键。
loading = 交互图表加载中……
off = 静态图：此处未启用脚本。
failed = 静态图：交互图表未能启动。
not-understood = 链接中有无法识别的内容
changed = 分享后有变动的数字（{ $count }）：{ $list }。
changed-somehow = 分享后数据已有更新
pinned = 所示为分享时的数字
new = 新增 { $value }
not-loaded = 文件未能载入：{ $file }（{ $why }），请重新加载页面再试。
no-answer = 没有收到回应
refused = 服务器返回 { $status }
unreadable = 内容与本页不符
no-canvas = 静态图：浏览器没有给本页提供可绘图的画布。请允许本站使用画布，或换用其他浏览器。
not-there = 链接所指的内容不在此图中

single-keys-off = 关闭单字母键与 / 键
single-keys-on = 启用单字母键与 / 键

## 站点各部分

story = 故事
charts = 图表
companies = 公司
explorer = 数据
claims = 核对
closing = 奥林匹斯的图表都在你的浏览器里用随页数据绘制，不向任何地方发送信息。
description = 中国 AI 实验室的数字：值多少钱，用量增长多快，谁的开源模型领先。
data-file = 下载 CSV
download = 下载
tactile = 触摸图

## 搜索

search = 搜索
search-hint = 公司、模型、图表、表格、数字、人物与事件，中英文皆可。↑ ↓ 选择，回车前往，Esc 关闭。
search-answers = 搜索结果
search-loading = 加载中……
found-nothing = 没有找到。
found-near = 没有找到。相近的名称：
found-all = 找到 { $count } 项。
found-best = 找到 { $count } 项，列出最相关的 { $shown } 项。
models = 模型
tables = 表格
figures = 数字
people = 人物
events = 事件

## 图表目录

all-charts = 全部图表
charts-line = 共 { $count } 张图，每张另有单页，附数据表、来源与局限。
group-money = 身价与资金
group-use = 用量与信任
group-models = 模型与厂商
group-article = 文章本身
more-charts = 其他图表
previous-chart = 上一张图
next-chart = 下一张图
to-all-charts = 全部图表

## 证据等级，用于句中

grade-disclosed = 已披露
grade-company = 公司说法
grade-reported = 据报道
grade-estimated = 估算
grade-projected = 预测
grade-editorial = 原文表述
grade-unknown = 不分级
graded = { $grade } { $count }
